import ArgumentParser
import OutputWriting

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Hold a published site against its manifest: missing, extra and changed files.",
    discussion: """
      Prints a line for each file that is not as the site's manifest.json has it. Exit code 1 where there is one, \
      3 where the folder is no published site or cannot be read.
      """)

  @Argument(help: "The published site, such as output/public.")
  var folder: String

  @Option(name: .long, help: ArgumentHelp("How many threads work; all processors unless given.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .long, help: "Say nothing where nothing is wrong.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number of at least 1") }
  }

  func run() throws {
    let terminal = Terminal(isQuiet: quiet)
    try terminal.answeringForTheWorld {
      let verification = try Verification(ofSiteAt: folder, workers: jobs ?? processorCount)
      for (path, difference) in verification.differences { terminal.result("\(difference.rawValue): \(path)") }
      guard verification.differences.isEmpty else { throw ExitCode.dataErrors }
      if !quiet { terminal.result("\(folder): \(verification.files) files as published") }
    }
  }
}
