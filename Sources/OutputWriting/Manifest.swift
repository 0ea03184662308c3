internal import JSONText
private import ParallelWork

/// The list of all files of a published site but itself: path, size in bytes, SHA-256; sorted by path in UTF-8 byte
/// order. It tells a folder we made from anybody else's, and proves what stands in it.
package struct Manifest: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let path: String
    package let size: Int
    package let digest: Digest
  }

  package static let path = "manifest.json"
  static let maker = "the manifest of the site"

  package let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// The manifest of the files of a tree, made and digested by as many workers as given.
  package init(of tree: OutputTree, workers: Int) {
    let files = tree.files
    entries = mapped(files.indices, workers: workers) { range in
      let algorithm = SHA256()
      return range.map { position in
        let bytes = files[position].bytes
        return Entry(path: files[position].path, size: bytes.count, digest: algorithm.digest(of: bytes))
      }
    }
  }

  /// `{"files":[{"path":…,"bytes":…,"sha256":…},…]}`, one file on a line; written by so many threads.
  package func bytes(workers: Int = 1) -> [UInt8] {
    let parts = mapped(entries.indices, workers: workers, runs: 4_096) { range in
      var part = JSONWriter()
      part.array(of: entries[range], layout: .lines) { json, entry in
        json.object {
          $0.member("path", entry.path)
          $0.member("bytes", entry.size)
          $0.member("sha256", entry.digest.hex)
        }
      }
      return [part]
    }
    return JSONWriter.document(reserving: entries.count * 150) {
      $0.object { $0.member("files", array: parts, layout: .lines) { json, part in json.elements(written: part) } }
    }
  }

  /// Reads what `bytes` wrote; nil from anything else, such as the manifest of a web application.
  package init?(reading bytes: [UInt8]) {
    guard let files = (try? JSON(reading: bytes))?["files"]?.elements else { return nil }
    var entries = [Entry]()
    for file in files {
      guard let path = file["path"]?.text, problem(ofPath: path) == nil, let size = file["bytes"]?.integer,
        let digest = (file["sha256"]?.text).flatMap(Digest.init(hex:))
      else { return nil }
      entries.append(Entry(path: path, size: size, digest: digest))
    }
    self.entries = entries
  }

  /// How many files it lists that another does not; both are in order.
  func count(notIn other: Manifest) -> Int {
    var others = other.entries[...]
    return entries.count { entry in
      while let next = others.first, precedes(next.path, entry.path) { others.removeFirst() }
      return others.first.map { byteOrder($0.path, entry.path) != 0 } ?? true
    }
  }
}
