private import Synchronization

/// What of a new site stands in the old one already, byte for byte and with the same mode.
struct SiteComparison: Sendable {
  /// Of the old site.
  let identity: FileState.Identity
  /// For each file of the new site.
  let isSame: [Bool]
  /// Whether the old site is the new one: every file the same, every folder there, and nothing more.
  let isWhole: Bool
}

extension FileSystem {
  /// Compares by reading the old files: what their manifest says of them may have been true once.
  func comparison(of tree: OutputTree, with old: OldSite, workers: Int) -> SiteComparison {
    let slices = tree.slices
    let result = Mutex((isSame: [Bool](repeating: false, count: tree.files.count), isWhole: true))
    inParallel(slices.count, workers: workers) { index in
      let slice = slices[index]
      let folder = tree.folders[slice.folder]
      let oldFolder = try? open(folder: folder.path, in: old.folder)
      let same = slice.files.filter { position in
        guard let oldFolder else { return false }
        let file = tree.files[position]
        return holds(name(of: file.path, in: folder), in: oldFolder, file.bytes)
      }
      let isWhole = same.count == slice.files.count && (!slice.isFirst || isMade(folder, as: oldFolder))
      result.withLock {
        for position in same { $0.isSame[position] = true }
        $0.isWhole = $0.isWhole && isWhole
      }
    }
    let (isSame, isWhole) = result.withLock { $0 }
    return SiteComparison(identity: old.identity, isSame: isSame, isWhole: isWhole)
  }

  /// Whether a folder that holds all it should holds nothing more.
  private func isMade(_ folder: OutputFolder, as old: Folder?) -> Bool {
    guard let old, let state = try? state(of: old), let entries = try? entries(of: old) else { return false }
    return state.permissions == 0o755 && entries.count == folder.files.count + folder.subfolders
  }
}
