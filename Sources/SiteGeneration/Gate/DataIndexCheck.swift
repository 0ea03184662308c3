import Diagnostics
import JSONText
import OutputWriting
import ReportModel
import Synchronization

/// The index of the data files, read back from its bytes, names files of the site with their size, digest and schema.
/// It is shown every file once, in any order and by several threads.
final class DataIndexCheck: Sendable {
  private let tree: OutputTree
  private let seen = Mutex((files: [String: Measured](), index: JSON?.none))

  private struct Measured {
    let size: Int
    let digest: Digest
  }

  init(tree: OutputTree) { self.tree = tree }

  func look(at path: String, _ bytes: [UInt8]) {
    if path == DataIndex.path {
      let index = try? JSON(reading: bytes)
      seen.withLock { $0.index = index }
    } else if path.hasPrefix("api/") || path.hasPrefix("data/"), !path.hasSuffix(".html") {
      let measured = Measured(size: bytes.count, digest: Digest(of: bytes))
      seen.withLock { $0.files[path] = measured }
    }
  }

  var diagnostics: [Diagnostic] {
    let (seen, index) = seen.withLock { $0 }
    guard let files = index?["files"]?.elements else {
      return [diagnostic("the index of the data files cannot be read", found: nil)]
    }
    return files.flatMap { problems($0, seen) }
  }

  private func problems(_ entry: JSON, _ seen: [String: Measured]) -> [Diagnostic] {
    guard let path = entry["path"]?.text, let file = seen[path] else {
      return [diagnostic("the index names a file that is not there", found: entry["path"]?.text)]
    }
    var problems = [Diagnostic]()
    if entry["bytes"]?.integer != file.size || entry["sha256"]?.text != file.digest.hex {
      problems.append(diagnostic("size or digest of a file is not that of the index", found: path))
    }
    if let schema = entry["schema"]?.text, tree[schema] == nil {
      problems.append(diagnostic("the index names a schema that is not there", found: schema))
    }
    return problems
  }

  private func diagnostic(_ message: String, found: String?) -> Diagnostic {
    Diagnostic(.error, "gate.data-index", at: Place(file: DataIndex.path), message, found: found)
  }
}
