import Glibc

/// Where the command speaks: results to standard output, everything else to standard error, progress only to a person.
struct Terminal: Sendable {
  let isQuiet: Bool

  func result(_ text: String) { Terminal.write(text + "\n", to: 1) }

  func result(_ bytes: [UInt8]) { Terminal.write(bytes, to: 1) }

  /// Findings and failures.
  func say(_ text: String) { Terminal.write(text + "\n", to: 2) }

  /// What is being done, on a terminal only.
  func progress(_ text: String) {
    guard !isQuiet, isatty(2) == 1 else { return }
    say(text)
  }

  private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  /// A reader that went away (`| head`) is no failure of ours.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        written += count
      }
    }
  }
}
