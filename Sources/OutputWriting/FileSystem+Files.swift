internal import Glibc

extension FileSystem {
  /// Creates a file with mode 0644 whatever the umask, writes it, and reads it back.
  ///
  /// - Throws: the call that failed; `EIO` of `readFile` where other bytes came back than were written.
  func create(_ name: String, in folder: Folder, _ bytes: [UInt8]) throws(FileError) {
    let path = folder.path(of: name)
    let file = try attempt(.createFile, path) {
      openat(folder.descriptor, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    }
    do throws(FileError) {
      try write(bytes, to: file, path)
      let state = try state(ofFile: file, path)
      if state.permissions != 0o644 { try attempt(.setMode, path) { fchmod(file, 0o644) } }
      let isWritten = try holds(file, path, bytes)
      guard isWritten, state.size == bytes.count else {
        throw FileError(call: .readFile, path: path, number: EIO)
      }
    } catch {
      close(file)
      throw error
    }
    // Network file systems say only here that the bytes did not arrive. After EINTR the file is closed all the same.
    try attempt(.closeFile, path) { close(file) == 0 || errno == EINTR ? 0 : -1 }
  }

  /// Whether a regular file of mode 0644 holds exactly these bytes; not, where it cannot be read.
  func holds(_ name: String, in folder: Folder, _ bytes: [UInt8]) -> Bool {
    let path = folder.path(of: name)
    let file = try? attempt(.openFile, path) {
      openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    guard let file else { return false }
    defer { close(file) }
    guard let state = try? state(ofFile: file, path) else { return false }
    guard state.kind == .file, state.size == bytes.count, state.permissions == 0o644 else { return false }
    return (try? holds(file, path, bytes)) ?? false
  }

  /// All bytes of a file.
  func bytes(of name: String, in folder: Folder) throws(FileError) -> [UInt8] {
    let path = folder.path(of: name)
    let file = try attempt(.openFile, path) {
      openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    defer { close(file) }
    var bytes = [UInt8]()
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = try attempt(.readFile, path) { read(file, &block, block.count) }
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }

  private func state(ofFile file: Int32, _ path: String) throws(FileError) -> FileState {
    var state = stat()
    try attempt(.inspect, path) { fstat(file, &state) }
    return FileState(state)
  }

  private func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws(FileError) {
    var done = 0
    while done < bytes.count {
      done += try attempt(.writeFile, path) {
        bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress?.advanced(by: done), $0.count - done) }
      }
    }
  }

  /// Whether an open file holds these bytes at its start.
  private func holds(_ file: Int32, _ path: String, _ bytes: [UInt8]) throws(FileError) -> Bool {
    let blockSize = min(bytes.count, 1 << 16)
    return try withUnsafeTemporaryAllocation(byteCount: blockSize, alignment: 16) { block throws(FileError) in
      var done = 0
      while done < bytes.count {
        let count = try attempt(.readFile, path) {
          pread(file, block.baseAddress, min(blockSize, bytes.count - done), off_t(done))
        }
        let isSame = bytes.withUnsafeBytes { bytes in
          memoryOrder(
            UnsafeRawBufferPointer(rebasing: block[..<count]), UnsafeRawBufferPointer(rebasing: bytes[done...])) == 0
        }
        guard count > 0, isSame else { return false }
        done += count
      }
      return true
    }
  }
}
