internal import CFileExchange
internal import Glibc

/// The system calls of publishing, each of which a test may make fail.
package struct FileSystem: Sendable {
  /// Asked before each call with the path it is about; an error number makes the call fail with it.
  package typealias Fault = @Sendable (SystemCall, String) -> Int32?

  private let fault: Fault?

  package init(failingBy fault: Fault? = nil) { self.fault = fault }

  /// Makes a call that returns a negative number when it fails, again when a signal broke it off.
  @discardableResult
  func attempt<Number: SignedInteger>(
    _ call: SystemCall, _ path: @autoclosure () -> String, _ body: () -> Number
  ) throws(FileError) -> Number {
    if let number = fault?(call, path()) { throw FileError(call: call, path: path(), number: number) }
    while true {
      let result = body()
      if result >= 0 { return result }
      let number = errno
      if number != EINTR { throw FileError(call: call, path: path(), number: number) }
    }
  }

  /// Makes a call that returns 0 or an error number.
  func attemptNumbered(_ call: SystemCall, _ path: String, _ body: () -> Int32) throws(FileError) {
    try attempt(call, path) {
      let number = body()
      if number != 0 { errno = number }
      return number == 0 ? 0 : -1
    }
  }
}

// MARK: - By path

extension FileSystem {
  /// What stands at a path, nil where nothing does; a symbolic link is not followed.
  func state(of path: String) throws(FileError) -> FileState? {
    var state = stat()
    do throws(FileError) {
      try attempt(.inspect, path) { lstat(path, &state) }
    } catch  where error.number == ENOENT {
      return nil
    }
    return FileState(state)
  }

  func open(folder path: String) throws(FileError) -> Folder {
    let descriptor = try attempt(.openFolder, path) {
      Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    return Folder(descriptor: descriptor, path: path)
  }

  func createFolder(_ path: String, mode: mode_t) throws(FileError) {
    try attempt(.createFolder, path) { mkdir(path, mode) }
  }

  /// Removes a folder in which nothing stands.
  func removeFolder(_ path: String) throws(FileError) {
    try attempt(.removeFolder, path) { rmdir(path) }
  }

  func rename(_ old: String, to new: String) throws(FileError) {
    try attempt(.rename, old) { Glibc.rename(old, new) }
  }

  /// Exchanges what two paths name in one step.
  func exchange(_ target: String, with staged: String) throws(FileError) {
    try attemptNumbered(.exchange, target) { gongshi_exchange(staged, target) }
  }
}

// MARK: - By open folder

extension FileSystem {
  /// Locks a folder; fails with `EWOULDBLOCK` while somebody else holds it.
  func lock(_ folder: Folder) throws(FileError) -> LockedFolder {
    try attempt(.lock, folder.path) { flock(folder.descriptor, LOCK_EX | LOCK_NB) }
    return LockedFolder(folder)
  }

  /// Puts the names in the folder onto its disk.
  func flushNames(of folder: Folder) throws(FileError) {
    try attempt(.flush, folder.path) { fsync(folder.descriptor) }
  }

  /// Puts everything written to the file system the folder is in onto its disk.
  func flush(_ folder: Folder) throws(FileError) {
    try attemptNumbered(.flush, folder.path) { gongshi_flush(folder.descriptor) }
  }

  func state(of folder: Folder) throws(FileError) -> FileState {
    var state = stat()
    try attempt(.inspect, folder.path) { fstat(folder.descriptor, &state) }
    return FileState(state)
  }

  /// A folder below another, by its path from there.
  func open(folder path: String, in parent: Folder) throws(FileError) -> Folder {
    if path.isEmpty { return parent }
    let descriptor = try attempt(.openFolder, parent.path(of: path)) {
      openat(parent.descriptor, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    return Folder(descriptor: descriptor, path: parent.path(of: path))
  }

  /// Creates a folder below another, by its path from there.
  func createFolder(_ path: String, in parent: Folder) throws(FileError) {
    try attempt(.createFolder, parent.path(of: path)) { mkdirat(parent.descriptor, path, 0o755) }
  }

  func setMode(_ mode: mode_t, of folder: Folder) throws(FileError) {
    if try state(of: folder).permissions == mode { return }
    try attempt(.setMode, folder.path) { fchmod(folder.descriptor, mode) }
  }

  /// Gives a file of one folder the same name in another.
  func link(_ name: String, of old: Folder, in new: Folder) throws(FileError) {
    try attempt(.linkFile, new.path(of: name)) { linkat(old.descriptor, name, new.descriptor, name, 0) }
  }
}
