internal import Glibc
private import ParallelWork

/// What stands in a folder; its name is kept in bytes, which need not be UTF-8.
struct FolderEntry: Sendable {
  /// Closed by a zero.
  let name: [CChar]
  let isFolder: Bool
  /// The number of what it names.
  let inode: UInt64

  var text: String {
    name.withUnsafeBufferPointer { String(decoding: $0.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) }
  }
}

extension FileSystem {
  /// All entries of a folder but `.` and `..`, in the order of the file system.
  func entries(of folder: Folder) throws(FileError) -> [FolderEntry] {
    let descriptor = try attempt(.listFolder, folder.path) {
      openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let stream = fdopendir(descriptor) else {
      let number = errno
      close(descriptor)
      throw FileError(call: .listFolder, path: folder.path, number: number)
    }
    defer { closedir(stream) }
    var entries = [FolderEntry]()
    errno = 0
    while let entry = readdir(stream) {
      if let entry = folderEntry(entry, in: folder) { entries.append(entry) }
      errno = 0
    }
    guard errno == 0 else { throw FileError(call: .listFolder, path: folder.path, number: errno) }
    return entries
  }

  /// Removes a folder that stands in another with all that stands in it; no symbolic link is followed.
  func removeTree(_ name: [CChar], in parent: Folder, workers: Int) throws(FileError) {
    let path = parent.path(of: String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    let descriptor = try attempt(.openFolder, path) {
      openat(parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    try removeContents(of: Folder(descriptor: descriptor, path: path), workers: workers)
    try attempt(.removeFolder, path) { unlinkat(parent.descriptor, name, AT_REMOVEDIR) }
  }

  /// Empties a folder. Where it has many folders, each worker takes some; where it has few, all work in each.
  ///
  /// Folders are removed in the order of their inodes: what stands together on the disk is let go together, which takes
  /// half the time that the order of the names' hashes takes, in which ext4 lists them.
  func removeContents(of folder: Folder, workers: Int) throws(FileError) {
    let entries = try entries(of: folder)
    for entry in entries where !entry.isFolder {
      try attempt(.removeFile, folder.path(of: entry.text)) { unlinkat(folder.descriptor, entry.name, 0) }
    }
    let folders = entries.filter(\.isFolder).sorted { $0.inode < $1.inode }
    if folders.count < 4 * workers {
      for entry in folders { try removeTree(entry.name, in: folder, workers: workers) }
    } else {
      try inParallel(folders.count, workers: workers) { index throws(FileError) in
        try removeTree(folders[index].name, in: folder, workers: 1)
      }
    }
  }

  private func folderEntry(_ entry: UnsafeMutablePointer<dirent>, in folder: Folder) -> FolderEntry? {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: CChar.self, capacity: 256) {
        Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1))
      }
    }
    let dot = CChar(bitPattern: UInt8(ascii: "."))
    if name == [dot, 0] || name == [dot, dot, 0] { return nil }
    switch Int(entry.pointee.d_type) {
    case Int(DT_UNKNOWN):
      var state = stat()
      let isKnown = fstatat(folder.descriptor, name, &state, AT_SYMLINK_NOFOLLOW) == 0
      return FolderEntry(
        name: name, isFolder: isKnown && FileState(state).kind == .folder, inode: UInt64(entry.pointee.d_ino))
    case let type:
      return FolderEntry(name: name, isFolder: type == Int(DT_DIR), inode: UInt64(entry.pointee.d_ino))
    }
  }
}
