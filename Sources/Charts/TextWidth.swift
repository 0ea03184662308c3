/// How wide text will be, in thousandths of its font size, without a font at hand: Han and full-width forms are one em,
/// Latin by five widths taken from the widest of the usual sans-serif faces, marks that join the letter before nothing.
/// An upper bound rather than a mean: text that is said to fit does fit.
func textWidth(_ text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(0) { $0 + advance(of: $1.value) }
}

/// The width in hundredths of a CSS pixel at a font size of `size` CSS pixels.
func textWidth(_ text: some StringProtocol, size: Int) -> Int {
  (textWidth(text) * size + 9) / 10
}

private func advance(of scalar: UInt32) -> Int {
  switch scalar {
  case 0x20...0x7E: latinWidths[Int(scalar) - 0x20]
  case 0..<0xA0: 0
  case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF,
    0x20D0...0x20FF, 0xE0000...0xE01EF:
    0
  case 0x2010...0x2027, 0x2030...0x205E, 0x2100...0x2BFF: 1000
  case 0x1100...0x115F, 0x2000...0x200A, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
    0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x20000...0x3FFFF:
    1000
  case 0x1F000...0x1FFFF: 1400
  default: 700
  }
}

/// Printable ASCII from the space on.
private let latinWidths: [Int] = (UInt8(0x20)...0x7E).map { byte in
  switch byte {
  case UInt8(ascii: " "), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"),
    UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "l"),
    UInt8(ascii: "I"):
    300
  case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
    UInt8(ascii: "}"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "r"), UInt8(ascii: "t"),
    UInt8(ascii: "f"):
    420
  case UInt8(ascii: "M"), UInt8(ascii: "W"), UInt8(ascii: "m"), UInt8(ascii: "w"), UInt8(ascii: "%"),
    UInt8(ascii: "@"):
    950
  case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "&"): 740
  default: 600
  }
}
