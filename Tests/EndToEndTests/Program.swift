import Foundation

/// The program as a person runs it: a process with arguments, a folder, an environment, and an exit code.
struct Program {
  struct Outcome: Sendable {
    let code: Int32
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// The folder it is started in.
  var folder = Repository.root
  /// In place of what the tests were started with, beside these.
  var environment = [String: String]()
  /// A shell's words in place of the plain call: `$0` is the program, `$@` are its arguments.
  var script: String?

  /// The one beside the tests, or the one that GONGSHI names: `make test` has the fast one tested.
  static let path: URL = {
    if let named = ProcessInfo.processInfo.environment["GONGSHI"] {
      return URL(fileURLWithPath: named, relativeTo: Repository.root)
    }
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("gongshi")
  }()

  func run(_ arguments: [String], input: String? = nil) throws -> Outcome {
    try started(arguments, input: input).outcome()
  }

  func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// Starts without waiting, for what happens at the same time.
  func started(_ arguments: [String], input: String? = nil) throws -> Running {
    let scratch = try ScratchFolder()
    let process = Process()
    process.executableURL = Program.path
    process.arguments = arguments
    if let script {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", script, Program.path.path] + arguments
    }
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    if let input {
      let file = try scratch.write(input, to: "input")
      process.standardInput = try FileHandle(forReadingFrom: file)
    }
    process.standardOutput = try FileHandle(forWritingTo: try scratch.write("", to: "output"))
    process.standardError = try FileHandle(forWritingTo: try scratch.write("", to: "errors"))
    try process.run()
    return Running(process: process, scratch: scratch)
  }

  /// A started process; what it says goes to files, so that no pipe can fill up.
  struct Running {
    let process: Process
    let scratch: ScratchFolder

    func outcome() throws -> Outcome {
      process.waitUntilExit()
      return Outcome(
        code: process.terminationStatus, output: [UInt8](try scratch.read("output")),
        errors: String(decoding: try scratch.read("errors"), as: UTF8.self))
    }
  }
}
