import ArgumentParser
import Diagnostics
import ReportModel
import SiteGeneration

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Everything a build does but writing; all findings in one run.")

  @OptionGroup var options: SiteOptions

  @Option(name: .long, help: "How findings are written.")
  var format = FindingFormat.text

  func run() throws {
    let terminal = Terminal(isQuiet: options.quiet)
    try terminal.answeringForTheWorld {
      var diagnostics: [Diagnostic]
      do {
        let timings = Timings()
        let source = try SiteSource(SiteFolder(path: options.site), baseURL: nil, isStrict: options.strict, timings)
        diagnostics =
          Sites(source, editions: Edition.allCases, workers: options.workers, terminal, timings).checked()
      } catch let error as SiteSource.Unreadable {
        diagnostics = error.diagnostics
      }
      switch format {
      case .text: terminal.show(diagnostics)
      case .json, .sarif, .github: terminal.result(format.document(diagnostics))
      }
      if diagnostics.hasErrors { throw ExitCode.dataErrors }
    }
  }
}
