private import ParallelWork

/// All files of one site: sorted by path in UTF-8 byte order, no two in each other's way.
package struct OutputTree: Sendable {
  package let files: [OutputFile]
  let folders: OutputFolders

  /// Joins what many makers made, in whatever order they did, by so many threads.
  ///
  /// - Throws: every path that is unusable, made twice, a file and a folder at once, or another's but for case.
  package init(_ files: some Sequence<OutputFile>, workers: Int = 1) throws(OutputProblems) {
    let all = inOrder(Array(files), workers: workers)
    let unusable = mapped(all.indices, workers: workers) { range in
      range.compactMap { position in
        problem(ofPath: all[position].path).map {
          OutputProblem.unusablePath(all[position].path, $0, maker: all[position].maker)
        }
      }
    }
    if !unusable.isEmpty { throw OutputProblems(problems: unusable) }
    self.files = all
    folders = OutputFolders(all)
    let conflicts = areSome(of: all, in: folders, workers: workers) ? conflicts(of: all, in: folders) : []
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

/// The files by path. Numbers are sorted: a file is more to move.
private func inOrder(_ files: [OutputFile], workers: Int) -> [OutputFile] {
  sorted(Array(files.indices), workers: workers) { a, b in
    let order = byteOrder(files[a].path, files[b].path)
    return order < 0 || (order == 0 && files[a].maker < files[b].maker)
  }.map { files[$0] }
}

/// Whether there may be conflicts. No path is kept for that, only the hash of each: a list of a million is long.
private func areSome(of files: [OutputFile], in folders: OutputFolders, workers: Int) -> Bool {
  func hashes(_ count: Int, _ path: @Sendable (Int) -> String) -> [Int] {
    mapped(0..<count, workers: workers) { range in range.map { path($0).lowercased().hashValue } }
  }
  var all = [Manifest.path.lowercased().hashValue]
  all += hashes(files.count) { files[$0].path } + hashes(folders.count) { folders[$0].path }
  all = sorted(all, workers: workers, by: <)
  return zip(all, all.dropFirst()).contains { $0 == $1 }
}

private func conflicts(of files: [OutputFile], in folders: OutputFolders) -> [OutputProblem] {
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
