/// A site made beside the old one, which still stands: it takes its place or is thrown away.
package struct StagedSite: Sendable {
  let making: SiteMaking
  let outcome: SiteMaking.Outcome
  /// Path, size in bytes and SHA-256 of every file of the new site, as `manifest.json` has them.
  package let manifest: Manifest

  /// Puts the site in its place in one step. A site that is already what it should be is not touched.
  ///
  /// Whatever fails, the old site stays as it was and what was made beside it is removed.
  package func publish() throws(PublishError) -> Publication {
    do throws(PublishError) {
      return try published()
    } catch {
      // What keeps the folder from being removed now is met and named by the next build.
      discard()
      throw error
    }
  }

  /// Leaves the old site as it is and removes what was made beside it.
  package func discard() { try? making.area.remove() }

  private func published() throws(PublishError) -> Publication {
    let bytes = manifest.bytes(workers: making.workers)
    var root = FolderMaking(making, making.tree.folders[0])
    let hasSameManifest = making.old.map { making.files.holds(Manifest.path, in: $0.folder, bytes) } ?? false
    if outcome.isWhole, hasSameManifest {
      try refusing { () throws(FileError) in try making.area.remove() }
      return Publication(
        written: 0, bytesWritten: 0, kept: making.tree.files.count + 1, removed: 0, isUnchanged: true)
    }
    let copied = try making.keep(outcome)
    try root.write(Manifest.path, bytes)
    let trouble = try making.area.swap(hasOld: making.old != nil)
    let written = outcome.written + copied.written + 1
    return Publication(
      written: written, bytesWritten: outcome.bytesWritten + copied.bytes + bytes.count,
      kept: making.tree.files.count + 1 - written, removed: making.old?.manifest?.count(notIn: manifest) ?? 0,
      trouble: trouble)
  }
}
