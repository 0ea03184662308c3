import ArgumentParser
import Markup

struct MarkdownCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "markdown", abstract: "CommonMark to an HTML fragment on standard output.")

  @Argument(help: "A file of Markdown; standard input unless given.")
  var file: String?

  @Flag(name: .long, help: "Pass raw HTML and any address, as the CommonMark specification has it.")
  var unsafe = false

  func run() throws {
    let terminal = Terminal(isQuiet: false)
    try terminal.answeringForTheWorld {
      let text = try file.map { path in try Disk.bytes(of: path) } ?? Disk.standardInput()
      terminal.result(unsafe ? commonMark(text, passingRawHTML: true).bytes : MarkdownDocument(text).html().bytes)
    }
  }
}
