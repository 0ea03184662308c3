import DataReading
import Diagnostics
import SiteGeneration

/// A site folder on disk: its content as bytes, and the folders of its themes.
struct SiteFolder {
  let path: String

  /// Everything below `content/`, but what stands in the folders `without`.
  func content(without folders: [String] = []) throws(DiskError) -> SiteFiles {
    var files = [String: [UInt8]]()
    for name in try Disk.files(below: path + "/content") {
      if folders.contains(where: { "content/\(name)".hasPrefix($0) }) { continue }
      files["content/" + name] = try Disk.bytes(of: path + "/content/" + name)
    }
    return SiteFiles(files, connections: Environment.variables)
  }

  /// The files of a theme; its name is a path relative to the site folder.
  func theme(_ name: String) throws(DiskError) -> [Theme.File] {
    let folder = name.hasPrefix("/") ? name : path + "/" + name
    var files = [Theme.File]()
    for file in try Disk.files(below: folder) {
      files.append(
        Theme.File(path: file, shownPath: name + "/" + file, bytes: try Disk.bytes(of: folder + "/" + file)))
    }
    return files
  }
}
