import Glibc

/// A text as bytes of another character set, by the name iconv has for it; nil where it has no such signs.
package func encoded(_ text: String, as encoding: String) -> [UInt8]? {
  guard let descriptor = iconv_open(encoding, "UTF-8"), descriptor != iconv_t(bitPattern: -1) else { return nil }
  defer { iconv_close(descriptor) }
  var source = Array(text.utf8).map { CChar(bitPattern: $0) }
  var left = source.count, room = source.count * 4 + 16, isWhole = false
  let capacity = room
  let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
    source.withUnsafeMutableBufferPointer { source in
      var input = source.baseAddress
      var output = buffer.baseAddress.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self) }
      isWhole = iconv(descriptor, &input, &left, &output, &room) == 0 && left == 0
    }
    count = capacity - room
  }
  return isWhole ? bytes : nil
}
