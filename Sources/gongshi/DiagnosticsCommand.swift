import ArgumentParser
import Diagnostics

struct DiagnosticsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnostics", abstract: "What a code of a finding means, and what to do about it.",
    discussion: "Without a code all are listed. Exit code 1 where there is no such code.")

  @Argument(help: "The code in the brackets of a finding, such as csv.long-row.")
  var code: String?

  @Option(name: .long, help: ArgumentHelp("Write a page for each code into a folder.", valueName: "dir"))
  var to: String?

  func validate() throws {
    if code != nil, to != nil { throw ValidationError("--to writes the pages of all codes: leave the code out") }
  }

  func run() throws {
    let terminal = Terminal(isQuiet: false)
    try terminal.answeringForTheWorld {
      if let to { return try write(to: to) }
      guard let code else { return list(terminal) }
      guard let found = DiagnosticCode.named(code) else {
        let suggestion = didYouMean(code, among: DiagnosticCode.all.map(\.code)).map { ": \($0)" } ?? ""
        terminal.say("error: there is no code \"\(code)\"\(suggestion)")
        throw ExitCode.dataErrors
      }
      terminal.result(Array(DiagnosticPages.page(found).utf8))
    }
  }

  private func list(_ terminal: Terminal) {
    let width = DiagnosticCode.all.map(\.code.count).max() ?? 0
    for area in DiagnosticArea.all {
      terminal.result(area.title)
      for code in area.codes {
        terminal.result("  " + code.code + String(repeating: " ", count: width + 2 - code.code.count) + code.title)
      }
    }
  }

  private func write(to folder: String) throws(DiskError) {
    try Disk.makeFolder(folder)
    for file in DiagnosticPages.files { try Disk.write(Array(file.text.utf8), to: folder + "/" + file.name) }
  }
}
