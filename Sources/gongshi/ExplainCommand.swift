import ArgumentParser
import DataChecks
import DataReading
import Diagnostics
import ReportModel

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "How the ceiling of one project comes about, rule by rule, with clauses.",
    discussion: "Exit code 1 where there is no such project.")

  @Argument(help: ArgumentHelp("The id of a project.", valueName: "project-id"))
  var project: String

  @Option(name: .long, help: ArgumentHelp("The site folder: content/.", valueName: "dir"))
  var site = "."

  @Option(name: .long, help: "How it is written.")
  var format = Format.text

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func run() throws {
    let terminal = Terminal(isQuiet: false)
    try terminal.answeringForTheWorld {
      let reading = SiteReader.read(try SiteFolder(path: site).content())
      guard let dataset = reading.dataset else {
        throw SiteSource.Unreadable(site: site, diagnostics: reading.diagnostics)
      }
      guard let index = dataset.projects.firstIndex(where: { $0.id == project }) else {
        let near = didYouMean(project, among: dataset.projects.map(\.id))
        terminal.say("error: no project has the id \"\(project)\"" + (near.map { "; " + $0 } ?? ""))
        throw ExitCode.dataErrors
      }
      let explanation = Explanation(CheckResults(dataset), of: index)
      switch format {
      case .text: terminal.result(explanation.text)
      case .json: terminal.result(explanation.document)
      }
    }
  }
}
