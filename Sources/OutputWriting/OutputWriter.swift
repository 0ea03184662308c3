/// Puts a site in its place in one step: made whole beside the old one, then exchanged with it.
///
/// Whatever fails, the old site stays as it was and what was made beside it is removed. After a kill at any moment the
/// old site or the new one stands whole, and the next build removes what was left.
package struct OutputWriter: Sendable {
  let files: FileSystem
  let workers: Int

  /// - Parameters:
  ///   - workers: threads that make, read, write and remove; the speed of files grows up to about four.
  ///   - files: the system calls; another than the plain one is for tests.
  package init(workers: Int = 4, files: FileSystem = FileSystem()) {
    self.workers = max(1, workers)
    self.files = files
  }

  /// Publishes the tree and its manifest as the folder at a path, which need not exist but whose parent must.
  ///
  /// Files whose bytes stand in the old site stay the same file, with inode and time. A site that is already what it
  /// should be is not touched.
  package func publish(_ tree: OutputTree, to path: String) throws(PublishError) -> Publication {
    try stage(tree, to: path) { _, _ in }.publish()
  }

  /// Makes every file of the tree, once, beside the site at a path; only what differs from that is written.
  ///
  /// No more files than there are workers are in memory at a time. `look` is shown the position of each file in the
  /// tree and its bytes; `make` is handed the making of each that is neither there already nor made of another, to
  /// measure it, for example; both by several workers at once.
  package func stage(
    _ tree: OutputTree, to path: String, showing look: @Sendable (Int, [UInt8]) -> Void,
    making make: @Sendable (() -> [UInt8]) -> [UInt8] = { $0() }
  ) throws(PublishError) -> StagedSite {
    let target = try PublishTarget(path)
    var old = try files.oldSite(at: target)
    let isStagingLeft = try refusing { () throws(FileError) in try files.state(of: target.staging) } != nil
    let isTakenNow = old == nil || isStagingLeft
    let area = try StagingArea(
      for: target, files: files, workers: workers, seen: isTakenNow ? nil : old?.identity)
    do throws(PublishError) {
      if isTakenNow { old = try files.oldSite(at: target) }
      let early = EarlyFlush(files, path: target.new)
      let making = SiteMaking(files: files, tree: tree, old: old, area: area, early: early, workers: workers)
      var outcome = try making.make(showing: look, making: make)
      let manifest = Manifest(outcome.entries.compactMap { $0 })
      outcome.entries = []
      return StagedSite(making: making, outcome: outcome, manifest: manifest)
    } catch {
      try? area.remove()
      throw error
    }
  }
}
