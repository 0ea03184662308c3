import Glibc

/// Bytes of a character set → UTF-8, by the system's iconv.
struct TextConversion {
  /// As far as could be converted; without a byte order mark.
  let text: [UInt8]
  /// The offset of the first byte that is no text; nil where all is.
  let badByte: Int?

  /// Whether the system has a table for the set; minimal systems lack most of them.
  static func exists(from encoding: TextEncoding) -> Bool {
    let descriptor = iconv_open("UTF-8", encoding.converter)
    guard let descriptor, descriptor != Self.noDescriptor else { return false }
    iconv_close(descriptor)
    return true
  }

  /// Converts `range` of the bytes; nil where the system has no table for the set.
  init?(_ bytes: [UInt8], _ range: Range<Int>, from encoding: TextEncoding) {
    let descriptor = iconv_open("UTF-8", encoding.converter)
    guard let descriptor, descriptor != Self.noDescriptor else { return nil }
    defer { iconv_close(descriptor) }
    var read = range.lowerBound, text = [UInt8]()
    while read < range.upperBound {
      // Two bytes of any of these sets become at most three; where one becomes three there is another turn.
      let room = (range.upperBound - read) * 3 / 2 + 16
      let before = read
      var problem: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        (read, count, problem) = Self.step(descriptor, bytes, read..<range.upperBound, buffer)
      }
      if text.isEmpty { text = part } else { text += part }
      if problem != E2BIG || read == before { break }
    }
    self.text = text
    badByte = read < range.upperBound ? read : nil
  }

  /// One call: where reading stopped, the bytes written, and why it stopped, 0 for the end.
  private static func step(
    _ descriptor: iconv_t, _ bytes: [UInt8], _ range: Range<Int>, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> (read: Int, written: Int, problem: Int32) {
    bytes.withUnsafeBytes { source in
      var input = source.baseAddress.map {
        UnsafeMutablePointer(mutating: $0.advanced(by: range.lowerBound).assumingMemoryBound(to: CChar.self))
      }
      var output = buffer.baseAddress.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self) }
      var inputLeft = range.count, outputLeft = buffer.count
      let result = iconv(descriptor, &input, &inputLeft, &output, &outputLeft)
      return (range.upperBound - inputLeft, buffer.count - outputLeft, result == -1 ? errno : 0)
    }
  }

  private static var noDescriptor: iconv_t? { iconv_t(bitPattern: -1) }
}
