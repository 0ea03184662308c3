import Glibc

/// Where a list goes, piece by piece.
struct OutputFile: ~Copyable {
  private let name: String
  private let descriptor: Int32
  private let isOwned: Bool

  static var standardOutput: OutputFile { OutputFile(name: "standard output", descriptor: 1, isOwned: false) }

  private init(name: String, descriptor: Int32, isOwned: Bool) {
    self.name = name
    self.descriptor = descriptor
    self.isOwned = isOwned
  }

  /// Makes the file anew.
  init(creating path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure.file(path, errno) }
    self.init(name: path, descriptor: descriptor, isOwned: true)
  }

  deinit { if isOwned { close(descriptor) } }

  func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        guard count >= 0 else { throw Failure.file(name, errno) }
        offset += count
      }
    }
  }
}
