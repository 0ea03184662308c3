import ReportModel

/// A title without what writers differ in: blanks, punctuation and brackets are left out, full-width signs are half-width,
/// Latin letters are lower-case.
func normalisedTitle(_ title: String) -> [UInt8] {
  var bytes = [UInt8]()
  bytes.reserveCapacity(title.utf8.count)
  for scalar in title.unicodeScalars {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: bytes.append(UInt8(scalar.value))
    case 0x41...0x5A: bytes.append(UInt8(scalar.value + 0x20))
    case 0xFF10...0xFF19, 0xFF41...0xFF5A: bytes.append(UInt8(scalar.value - 0xFEE0))
    case 0xFF21...0xFF3A: bytes.append(UInt8(scalar.value - 0xFEE0 + 0x20))
    // ASCII signs, spaces and general punctuation, Chinese punctuation, full-width signs
    case 0...0x7F, 0xA0, 0xB7, 0x2000...0x206F, 0x3000...0x303F, 0xFE30...0xFE4F, 0xFEFF, 0xFF00...0xFF65: continue
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
  return bytes
}
