import Glibc

/// Where a list goes, piece by piece.
struct OutputFile: Sendable {
  private let name: String
  private let descriptor: Int32

  static let standardOutput = OutputFile(name: "standard output", descriptor: 1)

  private init(name: String, descriptor: Int32) {
    self.name = name
    self.descriptor = descriptor
  }

  /// Makes the file anew.
  init(creating path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure.file(path, errno) }
    self.init(name: path, descriptor: descriptor)
  }

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

  /// Says whether all of it has arrived.
  func close() throws {
    guard Glibc.close(descriptor) == 0 else { throw Failure.file(name, errno) }
  }
}
