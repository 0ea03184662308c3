import Glibc

/// Why a file or folder could not be read: the path and what the system said.
struct DiskError: Error, CustomStringConvertible {
  let path: String
  let number: Int32

  var description: String { "\(path): \(String(cString: strerror(number)))" }
}

/// Reading files and folders; links are followed, what is neither is passed over.
enum Disk {
  static func bytes(of path: String) throws(DiskError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError(path: path, number: errno) }
    defer { close(descriptor) }
    return try bytes(from: descriptor, path: path)
  }

  static func standardInput() throws(DiskError) -> [UInt8] { try bytes(from: 0, path: "standard input") }

  private static func bytes(from descriptor: Int32, path: String) throws(DiskError) -> [UInt8] {
    var status = stat()
    let expected = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    var all = [UInt8](), end: Int32?
    repeat {
      let piece = [UInt8](unsafeUninitializedCapacity: max(expected + 1, 65_536)) { buffer, count in
        end = fill(buffer, &count, from: descriptor)
      }
      if all.isEmpty { all = piece } else { all += piece }
    } while end == nil
    if let end, end != 0 { throw DiskError(path: path, number: end) }
    return all
  }

  /// Reads until the buffer is full: nil, or until there is nothing more: 0, or the number of what failed.
  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int, from descriptor: Int32
  ) -> Int32? {
    while count < buffer.count {
      let more = read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      if more < 0, errno == EINTR { continue }
      guard more > 0 else { return more < 0 ? errno : 0 }
      count += more
    }
    return nil
  }

  /// Writes a file beside its place first, so that a disk that fills up leaves the old one as it was; what is there and
  /// is no plain file, such as `/dev/stdout`, is written to.
  static func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG { return try append(bytes, to: path) }
    let beside = path + ".new"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw DiskError(path: path, number: errno) }
    let number = failure(of: bytes, into: descriptor)
    let closed = close(descriptor) == 0 ? 0 : errno
    guard number == 0, closed == 0, rename(beside, path) == 0 else {
      let reason = number != 0 ? number : closed != 0 ? closed : errno
      unlink(beside)
      throw DiskError(path: path, number: reason)
    }
  }

  private static func append(_ bytes: [UInt8], to path: String) throws(DiskError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError(path: path, number: errno) }
    defer { close(descriptor) }
    let number = failure(of: bytes, into: descriptor)
    guard number == 0 else { throw DiskError(path: path, number: number) }
  }

  /// Writes all bytes; the number of what failed, or 0.
  private static func failure(of bytes: [UInt8], into descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count < 0 ? errno : EIO }
        written += count
      }
      return 0
    }
  }

  /// Every file below a folder, as sorted paths relative to it; hidden files and folders are passed over.
  static func files(below folder: String) throws(DiskError) -> [String] {
    var found = [String](), open = [""]
    while let relative = open.popLast() {
      for name in try names(in: folder + "/" + relative) where !name.hasPrefix(".") {
        let path = relative.isEmpty ? name : relative + "/" + name
        var status = stat()
        guard stat(folder + "/" + path, &status) == 0 else { throw DiskError(path: folder + "/" + path, number: errno) }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: open.append(path)
        case S_IFREG: found.append(path)
        default: break
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func names(in folder: String) throws(DiskError) -> [String] {
    guard let directory = opendir(folder) else { throw DiskError(path: folder, number: errno) }
    defer { closedir(directory) }
    var names = [String]()
    while let entry = readdir(directory) {
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { names.append(String(cString: $0)) }
      }
    }
    return names
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a folder and those above it that are missing.
  static func makeFolder(_ path: String) throws(DiskError) {
    guard !path.isEmpty, !isFolder(path) else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw DiskError(path: path, number: errno) }
  }
}

extension Disk {
  /// Removes a folder if nothing stands in it.
  static func removeEmptyFolder(_ path: String) { _ = rmdir(path) }
}

/// How many processors the machine offers.
var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
