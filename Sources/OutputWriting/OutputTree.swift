/// All files of one site: sorted by path in UTF-8 byte order, no two in each other's way.
package struct OutputTree: Sendable {
  package let files: [OutputFile]
  let folders: OutputFolders

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
    folders = OutputFolders(self.files)
    let conflicts = conflicts(of: self.files, in: folders)
    if !conflicts.isEmpty { throw OutputProblems(problems: conflicts) }
  }

  /// The file at a path, nil where none is.
  package subscript(path: String) -> OutputFile? { position(of: path).map { files[$0] } }

  /// Where in the files the one at a path is, nil where none is.
  package func position(of path: String) -> Int? {
    var range = files.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let order = byteOrder(files[middle].path, path)
      if order == 0 { return middle }
      range = order < 0 ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}

/// Whether there may be conflicts. No path is kept for that, only the hash of each: a list of a million is long.
private func areSome(of files: [OutputFile], in folders: OutputFolders) -> Bool {
  var hashes = [Manifest.path.lowercased().hashValue]
  hashes.reserveCapacity(1 + files.count + folders.count)
  for file in files { hashes.append(file.path.lowercased().hashValue) }
  for folder in folders { hashes.append(folder.path.lowercased().hashValue) }
  hashes.sort()
  return zip(hashes, hashes.dropFirst()).contains { $0 == $1 }
}

private func conflicts(of files: [OutputFile], in folders: OutputFolders) -> [OutputProblem] {
  guard areSome(of: files, in: folders) else { return [] }
  var problems = [OutputProblem]()
  // Folded paths as keys: `String` equality sees through the encoding of accents, `lowercased` through case.
  let manifest = OutputFile(Manifest.path, [], madeBy: Manifest.maker)
  var seen = [Manifest.path: -1]
  seen.reserveCapacity(files.count + 1)
  func file(_ position: Int) -> OutputFile { position < 0 ? manifest : files[position] }
  for (position, new) in files.enumerated() {
    guard let known = seen.updateValue(position, forKey: new.path.lowercased()) else { continue }
    let other = file(known)
    seen[new.path.lowercased()] = known
    problems.append(
      new.path.utf8.elementsEqual(other.path.utf8)
        ? .madeTwice(path: new.path, first: other.maker, second: new.maker)
        : .sameButForCase(path: other.path, maker: other.maker, other: new.path, otherMaker: new.maker))
  }
  for folder in folders {
    guard let file = seen[folder.path.lowercased()].map(file) else { continue }
    guard let inside = files.first(where: { folder.contains($0.path) }) else { continue }
    problems.append(
      .fileIsFolder(file: file.path, maker: file.maker, inside: inside.path, insideMaker: inside.maker))
  }
  return problems
}
