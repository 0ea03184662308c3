/// A name as a part of an address: UTF-8 kept, only what a path or URL cannot hold is replaced by `-`.
///
/// Names longer than 120 bytes keep their beginning, followed by a hash of the whole, so that they stay apart.
package func pathKey(_ name: String) -> String {
  var bytes = [UInt8]()
  for byte in name.utf8 {
    let isSafe =
      byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A)
      || (byte >= 0x61 && byte <= 0x7A) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    if isSafe { bytes.append(byte) } else if bytes.last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
  }
  while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
  while let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: ".") { bytes.removeFirst() }
  if bytes.isEmpty || bytes.count > 120 {
    let kept = String(decoding: bytes.prefix(90), as: UTF8.self).unicodeScalars.filter { $0 != "\u{FFFD}" }
    return String(String.UnicodeScalarView(kept)) + "-" + hexText(stableHash(name.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// FNV-1a, 64 bits: the same on every machine and in every run.
@inlinable package func stableHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}

/// 16 lower-case hexadecimal digits.
package func hexText(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
