private import Glibc
private import Synchronization

/// The making of a new site in an empty folder, beside the old one.
struct SiteStaging: Sendable {
  let files: FileSystem
  let tree: OutputTree
  let new: Folder
  let old: OldSite?
  /// Of the tree with the old site.
  let comparison: SiteComparison?
  let workers: Int

  /// How many files were made, in which way.
  struct Count: Sendable {
    var written = 0
    var bytesWritten = 0
    var kept = 0
  }

  /// Links what the old site has, writes the rest.
  func make() throws(FileError) -> Count {
    // Folders that several workers need are made first, each after the one it is in; workers make the others.
    for folder in tree.folders where !isLone(folder) && !folder.path.isEmpty {
      _ = try files.createFolder(folder.path, in: new)
    }
    let slices = tree.slices
    let total = Mutex(Count())
    try inParallel(slices.count, workers: workers) { index throws(FileError) in
      let count = try make(slices[index])
      total.withLock {
        $0.written += count.written
        $0.bytesWritten += count.bytesWritten
        $0.kept += count.kept
      }
    }
    return total.withLock { $0 }
  }

  /// Whether one worker does all that is in a folder.
  private func isLone(_ folder: OutputFolder) -> Bool {
    !folder.path.isEmpty && folder.subfolders == 0 && folder.files.count <= SiteSlice.fileLimit
  }

  private func make(_ slice: SiteSlice) throws(FileError) -> Count {
    let folder = tree.folders[slice.folder]
    let newFolder =
      isLone(folder)
      ? try files.createFolder(folder.path, in: new) : try files.open(folder: folder.path, in: new)
    let oldFolder = old.flatMap { try? files.open(folder: folder.path, in: $0.folder) }
    var count = Count()
    for position in slice.files {
      let file = tree.files[position]
      let name = name(of: file.path, in: folder)
      let isSame = comparison?.isSame[position] ?? false
      if isSame, let oldFolder, try isLinked(name, of: oldFolder, in: newFolder) {
        count.kept += 1
      } else {
        try files.create(name, in: newFolder, file.bytes)
        count.written += 1
        count.bytesWritten += file.bytes.count
      }
    }
    return count
  }

  /// Links a file; not, where its owner or the file system allows no link and a copy is what can be had.
  private func isLinked(_ name: String, of old: Folder, in new: Folder) throws(FileError) -> Bool {
    do throws(FileError) {
      try files.link(name, of: old, in: new)
      return true
    } catch  where [EPERM, EMLINK, EXDEV, ENOSYS, EOPNOTSUPP, ENOENT].contains(error.number) {
      return false
    }
  }
}
