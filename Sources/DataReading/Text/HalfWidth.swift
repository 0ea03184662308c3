/// The ASCII twin of a full-width form, any other character itself.
func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
  return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
}

/// The UTF-8 of a text in half width, without the characters to be left out.
///
/// Of most bytes nothing is asked: only ASCII and what is coded in two bytes from C2 or three from E1, E2, E3 and EF has
/// white space, signs of no width and full-width forms. Chinese characters have none of these before them.
@inline(__always)
func halfWidthBytes(_ text: String, without isLeftOut: (Unicode.Scalar) -> Bool) -> [UInt8] {
  var text = text
  return text.withUTF8 { bytes in
    var result = [UInt8](), index = 0
    result.reserveCapacity(bytes.count + 1)
    while index < bytes.count {
      let first = UInt32(bytes[index]), start = index
      let value: UInt32
      switch first {
      case 0..<0x80:
        value = first
        index += 1
      case 0xC2:
        value = UInt32(bytes[index + 1])
        index += 2
      case 0xE1, 0xE2, 0xE3, 0xEF:
        value = (first & 0xF) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        index += 3
      default:
        result.append(bytes[index])
        index += 1
        continue
      }
      guard let scalar = Unicode.Scalar(value), !isLeftOut(scalar) else { continue }
      let half = halfWidth(scalar)
      if half == scalar {
        for byte in bytes[start..<index] { result.append(byte) }
      } else {
        result.append(UInt8(half.value))
      }
    }
    return result
  }
}

/// A text in half width; nearly every text is.
func halfWidthText(_ text: String) -> String {
  text.utf8.contains(0xEF) ? String(decoding: halfWidthBytes(text) { _ in false }, as: UTF8.self) : text
}
