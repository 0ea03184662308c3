import Glibc

/// The name of an element without its prefix: which namespace a prefix stands for differs between programs and between
/// the strict and the transitional form of one format, the names do not.
struct XMLName {
  let start: UnsafePointer<CChar>

  init(_ qualified: UnsafePointer<CChar>) {
    start = strchr(qualified, Int32(UInt8(ascii: ":"))).map { UnsafePointer($0) + 1 } ?? qualified
  }

  @inline(__always)
  static func ~= (text: StaticString, name: XMLName) -> Bool {
    strcmp(name.start, UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }

  /// The byte of a name of one letter, 0 for any other.
  @inline(__always)
  var letter: UInt8 { start[0] != 0 && start[1] == 0 ? UInt8(bitPattern: start[0]) : 0 }
}

/// The attributes of an element, by names without prefix; they live as long as the call that hands them over.
struct XMLAttributes {
  /// Names and values by turns, ended by nil.
  let start: UnsafeMutablePointer<UnsafePointer<CChar>?>

  subscript(name: StaticString) -> UnsafePointer<CChar>? {
    var position = start
    while let written = position[0] {
      if name ~= XMLName(written) { return position[1] }
      position += 2
    }
    return nil
  }

  func text(_ name: StaticString) -> String? { self[name].map { String(cString: $0) } }

  /// A whole number from 0; nil for anything else and above 10¹⁵.
  func number(_ name: StaticString) -> Int? { self[name].flatMap(Self.number) }

  /// An xsd:boolean or an ST_OnOff: `1`, `true`, `on`.
  func isOn(_ name: StaticString) -> Bool {
    guard let value = text(name) else { return false }
    return value == "1" || value == "true" || value == "on"
  }

  static func number(_ text: UnsafePointer<CChar>) -> Int? {
    var position = text, value = 0
    while (0x30...0x39).contains(position[0]) {
      value = value * 10 + Int(position[0] - 0x30)
      guard value < 1_000_000_000_000_000 else { return nil }
      position += 1
    }
    return position > text && position[0] == 0 ? value : nil
  }
}
