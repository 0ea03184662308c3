/// A text that equals another only if their bytes do; `String` also takes é for e + ◌́, which are looked for apart.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (a: ExactText, b: ExactText) -> Bool {
    a.text.utf8.count == b.text.utf8.count && a.text.utf8.elementsEqual(b.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// The order of codes, given in UTF-8: by UTF-16 code units, as JavaScript compares. It differs from the order of the
/// bytes in one thing: scalars above U+FFFF come before those from U+E000.
func isBefore(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  let shorter = min(a.count, b.count)
  var index = 0
  while index < shorter, a[index] == b[index] { index += 1 }
  guard index < shorter else { return a.count < b.count }
  return rank(a[index]) < rank(b[index])

  func rank(_ byte: UInt8) -> Int { byte < 0xEE ? Int(byte) : byte < 0xF0 ? Int(byte) + 0x100 : Int(byte) }
}

func isBefore(_ a: String, _ b: String) -> Bool { isBefore(Array(a.utf8), Array(b.utf8)) }

func hasPrefix(_ text: String, _ prefix: String) -> Bool { text.utf8.starts(with: prefix.utf8) }
