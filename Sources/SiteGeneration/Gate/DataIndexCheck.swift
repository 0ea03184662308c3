import Diagnostics
import JSONText
import OutputWriting
import ReportModel

/// The index of the data files, read back from its bytes, names files of the site with their size, digest and schema.
struct DataIndexCheck {
  let tree: OutputTree

  var diagnostics: [Diagnostic] {
    guard let bytes = tree[DataIndex.path]?.bytes, let files = (try? JSON(reading: bytes))?["files"]?.elements else {
      return [diagnostic("the index of the data files cannot be read", found: nil)]
    }
    return files.flatMap(problems)
  }

  private func problems(_ entry: JSON) -> [Diagnostic] {
    guard let path = entry["path"]?.text, let file = tree[path] else {
      return [diagnostic("the index names a file that is not there", found: entry["path"]?.text)]
    }
    var problems = [Diagnostic]()
    if entry["bytes"]?.integer != file.bytes.count || entry["sha256"]?.text != Digest(of: file.bytes).hex {
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
