import ArgumentParser
import Diagnostics
import ReportModel
import SiteGeneration

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Everything a build does but writing; all findings in one run.",
    discussion: """
      As text, a file with more than \(TextReport.limit) findings is summarised by code, with the first of each; the other formats \
      have all of them. What a code means: gongshi diagnostics CODE.
      """)

  @OptionGroup var options: SiteOptions

  @Option(name: .long, help: "How findings are written.")
  var format = FindingFormat.text

  func run() throws {
    let terminal = Terminal(isQuiet: options.quiet)
    try terminal.answeringForTheWorld {
      var diagnostics: [Diagnostic]
      do {
        let timings = Timings()
        let source = try SiteSource(
          SiteFolder(path: options.site), baseURL: nil, isStrict: options.strict, workers: options.workers, timings)
        diagnostics = Sites(
          source, site: options.site, editions: Edition.allCases, workers: options.workers, timings: timings
        ).checked(terminal)
      } catch let error as SiteSource.Unreadable {
        diagnostics = error.diagnostics
      }
      switch format {
      case .text: terminal.show(diagnostics, everything: FindingFormat.everything(of: options.site))
      case .json, .sarif, .github: terminal.result(format.document(diagnostics))
      }
      if diagnostics.hasErrors { throw ExitCode.dataErrors }
    }
  }
}
