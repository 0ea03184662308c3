private import Glibc
private import ParallelWork
private import Synchronization

/// A published folder held against its own manifest: what is missing, what is too much, what is not as it was
/// published. Reads every byte and changes nothing.
package struct Verification: Sendable {
  /// What is not as the manifest has it.
  package enum Difference: String, CaseIterable, Sendable {
    case missing, extra, changed
  }

  /// How many files the manifest lists.
  package let files: Int
  /// By path in UTF-8 byte order.
  package let differences: [(path: String, difference: Difference)]

  /// Looks at every file; fails where the folder is no site of ours, or cannot be read.
  package init(ofSiteAt path: String, workers: Int, files system: FileSystem = FileSystem()) throws(PublishError) {
    let target = try PublishTarget(path)
    guard let site = try system.oldSite(at: target) else { throw .nothingThere(path: target.path) }
    guard let manifest = site.manifest else { throw .notOurs(path: target.path, entry: "nothing") }
    let found = try refusing { () throws(FileError) in try system.filePaths(below: site.folder) }
    let listed = Set(manifest.entries.map { Array($0.path.utf8) }), present = Set(found.map { Array($0.utf8) })
    let extra = found.filter { $0 != Manifest.path && !listed.contains(Array($0.utf8)) }
    var differences = extra.map { ($0, Difference.extra) }
    differences += manifest.entries.filter { !present.contains(Array($0.path.utf8)) }.map { ($0.path, .missing) }
    let entries = manifest.entries.filter { present.contains(Array($0.path.utf8)) }
    let changed = Mutex([String]())
    try inParallel(entries.count, workers: workers, each: SHA256.init) { index, digester throws(PublishError) in
      let entry = entries[index]
      let bytes = try system.plainBytes(of: entry.path, in: site.folder)
      guard bytes.map({ $0.count == entry.size && digester.digest(of: $0) == entry.digest }) != true else { return }
      changed.withLock { $0.append(entry.path) }
    }
    differences += changed.withLock { $0 }.map { ($0, .changed) }
    self.files = manifest.entries.count
    self.differences = differences.sorted { precedes($0.0, $1.0) }.map { (path: $0.0, difference: $0.1) }
  }
}

extension FileSystem {
  /// The paths of everything below a folder that is no folder itself; no symbolic link is followed.
  fileprivate func filePaths(below folder: Folder) throws(FileError) -> [String] {
    var found = [String](), open = [""]
    while let path = open.popLast() {
      for entry in try entries(of: self.open(folder: path, in: folder)) {
        let entryPath = path.isEmpty ? entry.text : path + "/" + entry.text
        if entry.isFolder { open.append(entryPath) } else { found.append(entryPath) }
      }
    }
    return found
  }

  /// The bytes of a file; nil where a symbolic link or something else stands in its place.
  fileprivate func plainBytes(of path: String, in folder: Folder) throws(PublishError) -> [UInt8]? {
    do throws(FileError) {
      return try bytes(of: path, in: folder)
    } catch  where [ELOOP, EISDIR, ENXIO, ENOENT].contains(error.number) {
      return nil
    } catch {
      throw .refused(error)
    }
  }
}
