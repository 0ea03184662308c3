/// All files of one site: sorted by path in UTF-8 byte order, no two in each other's way.
package struct OutputTree: Sendable {
  package let files: [OutputFile]
  let folders: [OutputFolder]

  /// Joins what many makers made, in whatever order they did.
  ///
  /// - Throws: every path that is unusable, made twice, a file and a folder at once, or another's but for case.
  package init(_ files: some Sequence<OutputFile>) throws(OutputProblems) {
    self.files = files.sorted { a, b in
      let order = byteOrder(a.path, b.path)
      return order < 0 || (order == 0 && a.maker < b.maker)
    }
    let unusable = self.files.compactMap { file in
      problem(ofPath: file.path).map { OutputProblem.unusablePath(file.path, $0, maker: file.maker) }
    }
    if !unusable.isEmpty { throw OutputProblems(problems: unusable) }
    folders = OutputWriting.folders(of: self.files)
    let conflicts = conflicts(of: self.files, in: folders)
    if !conflicts.isEmpty { throw OutputProblems(problems: conflicts) }
  }

  /// The file at a path, nil where none is.
  package subscript(path: String) -> OutputFile? {
    var range = files.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let order = byteOrder(files[middle].path, path)
      if order == 0 { return files[middle] }
      range = order < 0 ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The same files and the manifest that lists them.
  init(_ tree: OutputTree, adding manifest: Manifest) {
    let file = OutputFile(Manifest.path, manifest.bytes, madeBy: Manifest.maker)
    let place = tree.files.firstIndex { precedes(file.path, $0.path) } ?? tree.files.count
    files = tree.files[..<place] + [file] + tree.files[place...]
    folders = OutputWriting.folders(of: files)
  }
}

private func conflicts(of files: [OutputFile], in folders: [OutputFolder]) -> [OutputProblem] {
  var problems = [OutputProblem]()
  // Folded paths as keys: `String` equality sees through the encoding of accents, `lowercased` through case.
  var seen = [Manifest.path: OutputFile(Manifest.path, [], madeBy: Manifest.maker)]
  seen.reserveCapacity(files.count + 1)
  for file in files {
    let key = file.path.lowercased()
    guard let other = seen[key] else {
      seen[key] = file
      continue
    }
    problems.append(
      file.path.utf8.elementsEqual(other.path.utf8)
        ? .madeTwice(path: file.path, first: other.maker, second: file.maker)
        : .sameButForCase(path: other.path, maker: other.maker, other: file.path, otherMaker: file.maker))
  }
  for folder in folders {
    guard let file = seen[folder.path.lowercased()] else { continue }
    guard let inside = files.first(where: { folder.contains($0.path) }) else { continue }
    problems.append(
      .fileIsFolder(file: file.path, maker: file.maker, inside: inside.path, insideMaker: inside.maker))
  }
  return problems
}
