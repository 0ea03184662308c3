/// A folder of a site and what stands directly in it.
struct OutputFolder: Sendable {
  /// Without a final slash; empty for the root.
  let path: String
  /// Positions in the files of the tree.
  var files = [Int]()
  var subfolders = 0

  func contains(_ path: String) -> Bool {
    let own = self.path.utf8
    return own.isEmpty
      || path.utf8.count > own.count && path.utf8.starts(with: own)
        && path.utf8[path.utf8.index(path.startIndex, offsetBy: own.count)] == slash
  }
}

/// The folders of files in UTF-8 byte order, each after the folder it is in; the root comes first.
///
/// All paths below one folder follow each other in that order, so one pass with the chain of open folders does.
func folders(of files: [OutputFile]) -> [OutputFolder] {
  var folders = [OutputFolder(path: "")]
  var open = [0]
  for (position, file) in files.enumerated() {
    while let last = open.last, !folders[last].contains(file.path) { open.removeLast() }
    let known = folders[open[open.count - 1]].path.utf8.count
    let path = file.path.utf8
    let rest = path.dropFirst(known == 0 ? 0 : known + 1)
    for end in rest.indices where path[end] == slash {
      folders[open[open.count - 1]].subfolders += 1
      open.append(folders.count)
      folders.append(OutputFolder(path: String(file.path[..<end])))
    }
    folders[open[open.count - 1]].files.append(position)
  }
  return folders
}
