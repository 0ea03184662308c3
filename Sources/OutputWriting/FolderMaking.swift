private import Glibc

/// One folder of a site in the making, beside the same folder of the old site; both are opened when first needed.
struct FolderMaking {
  private let making: SiteMaking
  private let folder: OutputFolder
  private let old: Folder?
  private var new: Folder?

  init(_ making: SiteMaking, _ folder: OutputFolder) {
    self.making = making
    self.folder = folder
    old = making.old.flatMap { try? making.files.open(folder: folder.path, in: $0.folder) }
  }

  /// Whether the old folder has the file with these bytes; if not, it is written.
  mutating func isKept(_ name: String, _ bytes: [UInt8]) throws(PublishError) -> Bool {
    if let old, making.files.holds(name, in: old, bytes) { return true }
    try write(name, bytes)
    return false
  }

  mutating func write(_ name: String, _ bytes: [UInt8]) throws(PublishError) {
    let folder = try newFolder()
    try refusing { () throws(FileError) in try making.files.create(name, in: folder, bytes) }
  }

  /// Links the old file; not, where its owner or the file system allows no link and a copy is what can be had.
  mutating func isLinked(_ name: String) throws(PublishError) -> Bool {
    guard let old else { return false }
    let folder = try newFolder()
    do throws(FileError) {
      try making.files.link(name, of: old, in: folder)
      return true
    } catch  where [EPERM, EMLINK, EXDEV, ENOSYS, EOPNOTSUPP, ENOENT].contains(error.number) {
      return false
    } catch {
      throw .refused(error)
    }
  }

  /// Whether the old folder, which has all it should, has the right mode and nothing more.
  var hasNothingMore: Bool {
    guard let old, let state = try? making.files.state(of: old), let entries = try? making.files.entries(of: old)
    else { return false }
    let manifest = folder.path.isEmpty ? 1 : 0
    return state.permissions == 0o755 && entries.count == folder.files.count + folder.subfolders + manifest
  }

  private mutating func newFolder() throws(PublishError) -> Folder {
    if let new { return new }
    let root = try making.area.folder()
    let made = try refusing { () throws(FileError) in try making.files.made(folder: folder.path, in: root) }
    new = made
    return made
  }
}

extension FileSystem {
  /// A folder below another by its path from there, made with those above it where they are missing.
  fileprivate func made(folder path: String, in root: Folder) throws(FileError) -> Folder {
    if path.isEmpty { return root }
    try make(folder: path, in: root)
    let folder = try open(folder: path, in: root)
    try setMode(0o755, of: folder)
    return folder
  }

  private func make(folder path: String, in root: Folder) throws(FileError) {
    do throws(FileError) {
      try createFolder(path, in: root)
    } catch  where error.number == EEXIST {
      return
    } catch  where error.number == ENOENT {
      guard let end = path.utf8.lastIndex(of: slash) else { throw error }
      _ = try made(folder: String(path[..<end]), in: root)
      do throws(FileError) { try createFolder(path, in: root) } catch  where error.number == EEXIST { return }
    }
  }
}
