/// Some files of one folder: what a worker does before it takes the next.
struct SiteSlice: Sendable {
  /// Position in the folders of the tree.
  let folder: Int
  /// Positions in the files of the tree.
  let files: ArraySlice<Int>

  /// Whether it is the slice of its folder that sees to the folder itself.
  var isFirst: Bool { files.startIndex == 0 }
}

extension OutputTree {
  /// All folders, each whole where it has few files; a folder without files of its own has one empty slice.
  ///
  /// First those whose files are made already, for they soon tell whether anything has changed. Then those below
  /// different folders of the root take turns, as evenly as their numbers allow: threads that make folders in the same
  /// one wait for each other.
  var slices: [SiteSlice] {
    let slices = folders.indices.flatMap { folder in
      let files = folders[folder].files
      return stride(from: 0, to: max(files.count, 1), by: SiteSlice.fileLimit).map {
        SiteSlice(folder: folder, files: files[$0..<min($0 + SiteSlice.fileLimit, files.count)])
      }
    }
    let areas = slices.map { folders[$0.folder].path.utf8.prefix { $0 != slash } }
    var turns = [(turn: Double, position: Int)](), start = 0
    func isMade(_ slice: SiteSlice) -> Bool { !slice.files.isEmpty && slice.files.allSatisfy { files[$0].isHeld } }
    while start < slices.count {
      let end = areas[start...].firstIndex { !$0.elementsEqual(areas[start]) } ?? slices.count
      for position in start..<end {
        let turn = Double(2 * (position - start) + 1) / Double(2 * (end - start))
        turns.append((isMade(slices[position]) ? 0 : turn, position))
      }
      start = end
    }
    return turns.sorted { $0 < $1 }.map { slices[$0.position] }
  }
}

extension SiteSlice {
  /// Files in one slice at most.
  static let fileLimit = 64
}

/// The last part of a path that stands directly in a folder.
func name(of path: String, in folder: OutputFolder) -> String {
  String(path.utf8.dropFirst(folder.path.isEmpty ? 0 : folder.path.utf8.count + 1)) ?? path
}
