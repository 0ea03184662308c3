private import ParallelWork

/// Some files of one folder: what a worker does before it takes the next. A site has nearly as many as pages.
struct SiteSlice: Sendable {
  /// Position in the folders of the tree.
  let number: Int32
  /// Which of the folder's slices it is.
  let part: Int32

  /// Files in one slice at most.
  static let fileLimit = 64

  var folder: Int { Int(number) }

  /// Whether it is the slice of its folder that sees to the folder itself.
  var isFirst: Bool { part == 0 }

  /// Positions in the files of the tree.
  func files(of tree: OutputTree) -> ArraySlice<Int> {
    tree.folders.files(in: folder).dropFirst(Int(part) * Self.fileLimit).prefix(Self.fileLimit)
  }
}

extension OutputTree {
  /// All folders, each whole where it has few files, but for those parts whose files are not `wanted`; a folder without
  /// files of its own has one empty slice.
  ///
  /// First those whose files are made already, for they soon tell whether anything has changed. Then those below
  /// different folders of the root take turns, as evenly as their numbers allow: threads that make folders in the same
  /// one wait for each other.
  func slices(workers: Int = 1, wanted: (ArraySlice<Int>) -> Bool = { _ in true }) -> [SiteSlice] {
    var slices = [SiteSlice](), areas = [Int]()
    for folder in folders.indices {
      if !folders[folder].path.utf8.contains(slash) { areas.append(slices.count) }
      let parts = max((folders.files(in: folder).count + SiteSlice.fileLimit - 1) / SiteSlice.fileLimit, 1)
      slices += (0..<parts).lazy.map { SiteSlice(number: Int32(folder), part: Int32($0)) }
        .filter { wanted($0.files(of: self)) }
    }
    var turns = [Double](repeating: 0, count: slices.count)
    for (start, end) in zip(areas, areas.dropFirst() + [slices.count]) {
      for position in start..<end where !isMade(slices[position]) {
        turns[position] = Double(2 * (position - start) + 1) / Double(2 * (end - start))
      }
    }
    let order = sorted(Array(slices.indices), workers: workers) { [turns] a, b in turns[a] < turns[b] }
    return order.map { slices[$0] }
  }

  private func isMade(_ slice: SiteSlice) -> Bool {
    let files = slice.files(of: self)
    return !files.isEmpty && files.allSatisfy { self.files[$0].isHeld }
  }
}

/// The last part of a path that stands directly in a folder.
func name(of path: String, in folder: OutputFolder) -> String {
  String(path.utf8.dropFirst(folder.path.isEmpty ? 0 : folder.path.utf8.count + 1)) ?? path
}
