/// Whether a link may be followed without running anything: relative, or of the schemes http, https, mailto and tel.
///
/// Reads the address as a lenient browser does (the URL standard strips controls and blanks, attribute values decode
/// character references, schemes ignore case) and refuses what it cannot place: better a dead link than a script.
/// Takes both a plain address and one already escaped as an attribute value.
package func isSafeURL(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
  var reader = AddressReader(address)
  var scheme = Scheme()
  while let byte = reader.next() {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
    case UInt8(ascii: ":"): return Scheme.safe.contains(scheme)
    case 0...0x20, 0x7F: continue
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
    default: scheme.append(byte)
    }
  }
  return true
}

package func isSafeURL(_ address: String) -> Bool {
  [UInt8](address.utf8).withUnsafeBufferPointer(isSafeURL)
}

/// The schemes a page of ours may link to.
package let safeSchemes: [[UInt8]] = ["http", "https", "mailto", "tel"].map { [UInt8]($0.utf8) }

/// What stands before a colon, its last eight bytes as one number. None of them is zero, so a longer one is equal to no
/// safe one.
private struct Scheme: Equatable {
  private var letters: UInt64 = 0

  mutating func append(_ byte: UInt8) { letters = letters << 8 | UInt64(byte) }

  static let safe = safeSchemes.map { name in name.reduce(into: Scheme()) { $0.append($1) } }
}

/// The bytes of an address with its character references decoded, as far as they can matter to the scheme: what is
/// not ASCII, or not known, comes out as a byte no scheme holds.
private struct AddressReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// No scheme has it, and no address ends at it.
  private static let other = UInt8(ascii: "&")

  mutating func next() -> UInt8? {
    guard index < bytes.count else { return nil }
    defer { index += 1 }
    guard bytes[index] == UInt8(ascii: "&"), index + 1 < bytes.count else { return bytes[index] }
    return bytes[index + 1] == UInt8(ascii: "#") ? numericReference() : namedReference()
  }

  /// Decodes `&#106;`, `&#x6A;` and both without the semicolon; leaves `index` on the last byte of it.
  private mutating func numericReference() -> UInt8 {
    var position = index + 2
    var radix: UInt32 = 10
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "x") {
      radix = 16
      position += 1
    }
    let first = position
    var value: UInt32 = 0
    while position < bytes.count, let digit = digit(bytes[position], radix) {
      value = min(value * radix + digit, 0x11_0000)
      position += 1
    }
    guard position > first else { return bytes[index] }
    if position == bytes.count || bytes[position] != UInt8(ascii: ";") { position -= 1 }
    index = position
    return value < 0x80 ? UInt8(value) : Self.other
  }

  private func digit(_ byte: UInt8, _ radix: UInt32) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where radix == 16: UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F") where radix == 16: UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// Decodes the references that name a byte with a meaning in addresses; leaves `index` on the semicolon.
  private mutating func namedReference() -> UInt8 {
    for (name, byte) in Self.named where bytes[(index + 1)...].starts(with: name) {
      index += name.count
      return byte
    }
    return Self.other
  }

  private static let named: [([UInt8], UInt8)] = [
    ("colon;", ":"), ("Tab;", "\t"), ("NewLine;", "\n"), ("sol;", "/"), ("bsol;", "\\"), ("quest;", "?"), ("num;", "#"),
    ("amp;", "&"),
  ].map { ([UInt8]($0.utf8), UInt8(ascii: $1)) }
}
