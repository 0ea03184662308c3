import ArgumentParser
import Diagnostics
import OutputWriting
import ReportModel
import SiteGeneration

/// The editions of a site folder, generated and proven; everything found is shown once, sorted.
struct Sites {
  let trees: [(edition: Edition, tree: OutputTree)]

  /// - Throws: `ExitCode.dataErrors` after showing what is wrong.
  init(_ source: SiteSource, of site: String, editions: [Edition], workers: Int, _ terminal: Terminal) throws {
    let (trees, diagnostics) = Sites.made(source, editions, workers, terminal)
    terminal.show(diagnostics, everything: FindingFormat.everything(of: site))
    guard !diagnostics.hasErrors else { throw ExitCode.dataErrors }
    self.trees = trees
  }

  /// Every edition that can be made, and all there is to say.
  ///
  /// - Parameter keepsTrees: whether the editions are wanted; a check lets each go before it makes the next, which halves
  ///   its memory.
  static func made(
    _ source: SiteSource, _ editions: [Edition], _ workers: Int, _ terminal: Terminal, keepsTrees: Bool = true
  ) -> (trees: [(edition: Edition, tree: OutputTree)], diagnostics: [Diagnostic]) {
    var diagnostics = Set(source.diagnostics)
    var trees = [(edition: Edition, tree: OutputTree)]()
    for edition in editions {
      terminal.progress("generating the \(edition.rawValue) edition")
      let report = Report(
        source.dataset, edition: edition, words: source.words, checks: source.checks,
        lists: source.lists)
      let made = SiteGenerator(report, theme: source.theme, workers: workers).tree()
      diagnostics.formUnion(made.diagnostics)
      if keepsTrees, let tree = made.tree { trees.append((edition, tree)) }
    }
    return (trees, diagnostics.sorted())
  }
}

extension Terminal {
  /// Findings as text, their number last; `everything` is the call that shows them all where some are left out.
  func show(_ diagnostics: [Diagnostic], everything: String) {
    let shown = isQuiet ? diagnostics.filter { $0.severity != .note } : diagnostics
    for line in TextReport(shown, everything: everything).lines { say(line) }
  }

  /// Does the work; what the data or the world refuse is said, and the exit code follows.
  func answeringForTheWorld(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as SiteSource.Unreadable {
      show(error.diagnostics, everything: FindingFormat.everything(of: error.site))
      throw ExitCode.dataErrors
    } catch let error as DiskError {
      say("error: \(error)")
      throw ExitCode.worldFailed
    } catch let error as PublishError {
      say("error: \(error)")
      throw ExitCode.worldFailed
    }
  }
}
