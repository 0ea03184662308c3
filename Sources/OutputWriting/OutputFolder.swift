/// A folder of a site and what stands directly in it.
struct OutputFolder: Sendable {
  /// Without a final slash; empty for the root.
  let path: String
  /// Positions in the files of the tree.
  let files: ArraySlice<Int>
  let subfolders: Int

  func contains(_ path: String) -> Bool { isBelow(self.path, length: self.path.utf8.count, path) }
}

/// Whether a path leads below the folder whose path is the beginning, so long, of a text.
private func isBelow(_ text: String, length: Int, _ path: String) -> Bool {
  if length == 0 { return true }
  return text.utf8Span.span.withUnsafeBytes { text in
    path.utf8Span.span.withUnsafeBytes { path in
      path.count > length && path[length] == slash
        && memoryOrder(UnsafeRawBufferPointer(rebasing: text[..<length]), path) == 0
    }
  }
}

/// The folders of files in UTF-8 byte order, each after the folder it is in; the root comes first.
///
/// Nearly every page has a folder of its own, so all that is kept of one is where it is told from.
struct OutputFolders: RandomAccessCollection, Sendable {
  private struct Entry: Sendable {
    /// The position of the first file below it, whose path begins with the folder's.
    let file: Int32
    let length: Int32
    var subfolders: Int32 = 0
    /// Where the positions of its files begin.
    var start: Int32 = 0
  }

  private let files: [OutputFile]
  private let entries: [Entry]
  /// The positions of all files, folder by folder.
  private let positions: [Int]

  /// All paths below one folder follow each other in the order of the files, so one pass with the chain of open folders
  /// does.
  init(_ files: [OutputFile]) {
    var entries = [Entry(file: 0, length: 0)], open = [0], folders = [Int]()
    for (position, file) in files.enumerated() {
      while let last = open.last, !Self.isBelow(entries[last], file.path, files) { open.removeLast() }
      let known = Int(entries[open[open.count - 1]].length)
      for (offset, byte) in file.path.utf8.enumerated().dropFirst(known == 0 ? 0 : known + 1) where byte == slash {
        entries[open[open.count - 1]].subfolders += 1
        open.append(entries.count)
        entries.append(Entry(file: Int32(position), length: Int32(offset)))
      }
      folders.append(open[open.count - 1])
    }
    var counts = [Int](repeating: 0, count: entries.count), next = [Int](), start = 0
    for folder in folders { counts[folder] += 1 }
    for (number, count) in counts.enumerated() {
      entries[number].start = Int32(start)
      next.append(start)
      start += count
    }
    var positions = [Int](repeating: 0, count: files.count)
    for (position, folder) in folders.enumerated() {
      positions[next[folder]] = position
      next[folder] += 1
    }
    self.positions = positions
    self.files = files
    self.entries = entries
  }

  private static func isBelow(_ folder: Entry, _ path: String, _ files: [OutputFile]) -> Bool {
    OutputWriting.isBelow(files[Int(folder.file)].path, length: Int(folder.length), path)
  }

  private static func path(of folder: Entry, _ files: [OutputFile]) -> Substring.UTF8View {
    folder.length == 0 ? Substring().utf8 : files[Int(folder.file)].path.utf8.prefix(Int(folder.length))
  }

  var startIndex: Int { 0 }
  var endIndex: Int { entries.count }

  subscript(number: Int) -> OutputFolder {
    OutputFolder(
      path: String(Substring(Self.path(of: entries[number], files))), files: self.files(in: number),
      subfolders: Int(entries[number].subfolders))
  }

  /// The positions of the files that stand directly in a folder.
  func files(in folder: Int) -> ArraySlice<Int> {
    let end = folder + 1 < entries.count ? Int(entries[folder + 1].start) : positions.count
    return positions[Int(entries[folder].start)..<end]
  }
}
