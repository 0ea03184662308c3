/// A SHA-256 digest.
package struct Digest: Hashable, Sendable {
  /// Its 32 bytes.
  let bytes: SIMD32<UInt8>

  /// The digest of the bytes.
  package init(of bytes: [UInt8]) {
    let algorithm = SHA256()
    self = algorithm.digest(of: bytes)
  }

  init(bytes: SIMD32<UInt8>) { self.bytes = bytes }

  /// 64 lowercase hexadecimal digits.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 64) { text in
      for index in 0..<32 {
        text[2 * index] = digits[Int(bytes[index] >> 4)]
        text[2 * index + 1] = digits[Int(bytes[index] & 15)]
      }
      return 64
    }
  }

  /// A digest from its 64 hexadecimal digits; nil from anything else.
  package init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 64 else { return nil }
    var bytes = SIMD32<UInt8>()
    for index in 0..<32 {
      guard let high = hexValue(digits[2 * index]), let low = hexValue(digits[2 * index + 1]) else { return nil }
      bytes[index] = high << 4 | low
    }
    self.bytes = bytes
  }
}

private func hexValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  default: nil
  }
}
