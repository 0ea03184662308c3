/// Whether a text needs no change by `tidied`: decided on bytes, since nearly every cell is tidy. Texts with a blank
/// next to a byte of a Chinese character are looked at more closely.
package func isTidy(_ bytes: Span<UInt8>) -> Bool {
  var previous: UInt8 = 0x20
  for index in bytes.indices {
    let byte = bytes[index]
    switch byte {
    case 0..<0x20, 0x7F: return false
    case 0x20:
      if previous == 0x20 || (previous >= 0x80 && index + 1 < bytes.count && bytes[index + 1] >= 0x80) { return false }
    case 0xC2: if index + 1 < bytes.count, bytes[index + 1] <= 0xA0 { return false }
    case 0xE2: if index + 1 < bytes.count, bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81 { return false }
    case 0xE3: if index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 { return false }
    case 0xEF: if index + 2 < bytes.count, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF { return false }
    default: break
    }
    previous = byte
  }
  return previous != 0x20
}

/// A text without the white space that spreadsheets and line wraps put in.
///
/// White space of any kind (blanks, tabs, line breaks, U+00A0, U+3000, …) is taken away at both ends and between two
/// Chinese characters or full-width signs, and is one blank elsewhere. Characters of no width go.
package func tidied(_ text: String) -> String {
  var result = String.UnicodeScalarView(), isPending = false
  for scalar in text.unicodeScalars {
    if isInvisible(scalar) { continue }
    if isWhite(scalar) {
      isPending = true
      continue
    }
    if isPending, let last = result.last, !(isChinese(last) && isChinese(scalar)) { result.append(" ") }
    isPending = false
    result.append(scalar)
  }
  return String(result)
}

/// The property White_Space of Unicode, and the other controls of ASCII.
private func isWhite(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
  default: false
  }
}

private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: true
  default: false
  }
}

/// Chinese characters and the full-width signs that stand between them.
private func isChinese(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3001...0x303F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF60, 0x20000...0x3FFFF: true
  default: false
  }
}

/// The text by which two writings of a header or name are held to be the same: no white space, full-width ASCII as
/// ASCII, lower case.
package func comparable(_ text: String) -> String {
  var bytes = halfWidthBytes(text) { isWhite($0) || isInvisible($0) }, isPlain = true
  for index in bytes.indices {
    switch bytes[index] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes[index] |= 0x20
    // Of what is coded behind these bytes and ASCII nothing has a small letter: signs of Latin, kana, Chinese characters.
    case ..<0x80, 0x80...0xBF, 0xC2, 0xE3...0xE9: break
    default: isPlain = false
    }
  }
  let result = String(decoding: bytes, as: UTF8.self)
  return isPlain ? result : result.lowercased()
}

/// Every scalar that `tidied` takes away somewhere.
let whiteScalars: String = {
  var scalars = String.UnicodeScalarView()
  for value: UInt32 in 1...0x10FFFF {
    guard let scalar = Unicode.Scalar(value), isWhite(scalar) || isInvisible(scalar) else { continue }
    scalars.append(scalar)
  }
  return String(scalars)
}()
