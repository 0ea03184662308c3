import ArgumentParser
import Diagnostics
import OutputWriting
import ReportModel
import SiteGeneration

/// The editions of a site folder, planned; their files are made when they are checked or published.
struct Sites {
  private let source: SiteSource
  /// The call that shows every finding, also those the terminal leaves out.
  private let everything: String
  private let sites: [(edition: Edition, site: GeneratedSite)]
  private let workers: Int
  private let timings: Timings

  /// Plans the editions of a site folder; where they are precompressed, each text file gets compressed ones beside it.
  init(
    _ source: SiteSource, of site: String, editions: [Edition], workers: Int, isPrecompressed: Bool = false,
    _ terminal: Terminal,
    _ timings: Timings
  ) {
    self.source = source
    everything = FindingFormat.everything(of: site)
    self.workers = workers
    self.timings = timings
    sites = editions.map { edition in
      terminal.progress("generating the \(edition.rawValue) edition")
      let report = timings.measured(.summarise) {
        Report(source.dataset, edition: edition, words: source.words, checks: source.checks, lists: source.lists)
      }
      let generator = SiteGenerator(
        report, theme: source.theme, workers: workers, isPrecompressed: isPrecompressed)
      return (edition, timings.measured(.index) { generator.site() })
    }
  }

  /// All there is to say of the editions, once their files were made; sorted, each thing once.
  private var diagnostics: [Diagnostic] {
    Set(source.diagnostics + sites.flatMap(\.site.diagnostics)).sorted()
  }

  /// Makes every file of every edition without keeping any.
  func checked() -> [Diagnostic] {
    for (_, site) in sites { site.check(workers: workers) }
    return diagnostics
  }

  /// Makes every edition beside the published one and puts all in their places, or none.
  ///
  /// - Throws: `ExitCode.dataErrors` after showing what is wrong; `PublishError`; `DiskError`.
  func publish(in folder: String, _ terminal: Terminal) throws {
    // What is wrong by now keeps everything from being published: nothing needs to be written to find the rest.
    let isHopeless = source.diagnostics.hasErrors || sites.contains { $0.site.isHopeless }
    if isHopeless { try refuse(checked(), terminal) }
    let isNew = !Disk.isFolder(folder)
    try Disk.makeFolder(folder)
    var staged = [(path: String, site: StagedSite)]()
    do {
      for (edition, site) in sites {
        let path = folder + "/" + edition.rawValue
        terminal.progress("making \(path)")
        if let site = try stage(site, at: path) { staged.append((path, site)) }
      }
      let diagnostics = timings.measured(.gate) { self.diagnostics }
      if diagnostics.hasErrors { try refuse(diagnostics, terminal) }
      terminal.show(diagnostics, everything: everything)
    } catch {
      for (_, site) in staged { site.discard() }
      if isNew { Disk.removeEmptyFolder(folder) }
      throw error
    }
    try exchange(staged, terminal)
  }

  private func refuse(_ diagnostics: [Diagnostic], _ terminal: Terminal) throws {
    terminal.show(diagnostics, everything: everything)
    throw ExitCode.dataErrors
  }

  /// Several phases share these seconds: each gets the part that its threads worked.
  private func stage(_ site: GeneratedSite, at path: String) throws -> StagedSite? {
    guard let tree = site.tree else { return nil }
    let parts = Timings(), start = Timings.now
    let measured = tree.making { file in parts.measured(.render) { file.bytes } }
    let staged = try OutputWriter(workers: workers).stage(measured, to: path) { position, bytes in
      parts.measured(.gate) { site.look(at: position, bytes) }
    }
    let render = parts[.render] / Double(workers), gate = parts[.gate] / Double(workers)
    timings.add(render, to: .render)
    timings.add(gate, to: .gate)
    timings.add(Timings.now - start - render - gate, to: .write)
    return staged
  }

  private func exchange(_ staged: [(path: String, site: StagedSite)], _ terminal: Terminal) throws {
    var waiting = staged[...]
    while let (path, site) = waiting.popFirst() {
      terminal.progress("publishing \(path)")
      do {
        let publication = try timings.measured(.write) { try site.publish() }
        terminal.show(publication, of: path)
      } catch {
        for (_, site) in waiting { site.discard() }
        throw error
      }
    }
  }
}

extension Terminal {
  fileprivate func show(_ publication: Publication, of path: String) {
    let counts =
      "\(publication.written + publication.kept) files, \(publication.written) written, "
      + "\(publication.kept) unchanged, \(publication.removed) removed"
    if !isQuiet { result("published \(path): \(counts)") }
    if let trouble = publication.trouble { say("warning: \(trouble)") }
  }

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
