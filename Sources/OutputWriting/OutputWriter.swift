/// Puts a site in its place in one step: made whole beside the old one, then exchanged with it.
///
/// Whatever fails, the old site stays as it was and what was made beside it is removed. After a kill at any moment the
/// old site or the new one stands whole, and the next build removes what was left.
package struct OutputWriter: Sendable {
  let files: FileSystem
  let workers: Int

  /// - Parameters:
  ///   - workers: threads that read, write and remove; the speed of files grows up to about four.
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
    let target = try PublishTarget(path)
    let manifest = Manifest(of: tree, workers: workers)
    let site = OutputTree(tree, adding: manifest)
    let seen = try comparison(of: site, with: files.oldSite(at: target))
    let isStagingLeft = try refusing { () throws(FileError) in try files.state(of: target.staging) } != nil
    if let seen, seen.isWhole, !isStagingLeft { return .unchanged(site) }

    let staging = try StagingFolder(for: target, files: files, workers: workers)
    do throws(PublishError) {
      return try publish(site, manifest, in: staging, seen)
    } catch {
      // What keeps the folder from being removed now is met and named by the next build.
      try? staging.remove()
      throw error
    }
  }

  private func comparison(of site: OutputTree, with old: OldSite?) -> SiteComparison? {
    old.map { files.comparison(of: site, with: $0, workers: workers) }
  }

  private func publish(
    _ site: OutputTree, _ manifest: Manifest, in staging: StagingFolder, _ seen: SiteComparison?
  ) throws(PublishError) -> Publication {
    // Another build may have published between the first look and the lock.
    let old = try files.oldSite(at: staging.target)
    let comparison = old?.identity == seen?.identity ? seen : comparison(of: site, with: old)
    if let comparison, comparison.isWhole {
      try refusing { () throws(FileError) in try staging.remove() }
      return .unchanged(site)
    }
    let count = try refusing { () throws(FileError) in
      try files.createFolder(staging.target.new, mode: 0o700)
      let new = try files.open(folder: staging.target.new)
      let making = SiteStaging(
        files: files, tree: site, new: new, old: old, comparison: comparison, workers: workers)
      let count = try making.make()
      try files.setMode(0o755, of: new)
      try files.flush(new)
      try staging.swap(hasOld: old != nil)
      return count
    }
    return Publication(
      written: count.written, bytesWritten: count.bytesWritten, kept: count.kept,
      removed: old?.manifest?.count(notIn: manifest) ?? 0, trouble: staging.troubleAfterSwap())
  }
}

extension Publication {
  /// Nothing was written.
  static func unchanged(_ site: OutputTree) -> Publication {
    Publication(written: 0, bytesWritten: 0, kept: site.files.count, removed: 0, trouble: nil, isUnchanged: true)
  }
}
