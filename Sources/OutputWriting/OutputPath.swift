/// Why a path cannot be the path of a published file.
package enum PathProblem: String, Hashable, Sendable {
  case empty = "it is empty"
  case absolute = "it starts with \"/\""
  case emptyPart = "it has an empty part"
  case dotPart = "it has a part that is \".\" or \"..\""
  case controlCharacter = "it has a control character"
  /// File systems hold names of at most 255 bytes.
  case longPart = "it has a part of more than 255 bytes"
  /// Object stores hold keys of at most 1,024 bytes.
  case long = "it is longer than 1024 bytes"
}

/// What keeps the path from being published, nil if nothing does.
package func problem(ofPath path: String) -> PathProblem? {
  let bytes = path.utf8
  if bytes.isEmpty { return .empty }
  if bytes.first == slash { return .absolute }
  if bytes.count > 1024 { return .long }
  if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .controlCharacter }
  for part in bytes.split(separator: slash, omittingEmptySubsequences: false) {
    if part.isEmpty { return .emptyPart }
    if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return .dotPart }
    if part.count > 255 { return .longPart }
  }
  return nil
}

let slash = UInt8(ascii: "/")

/// Whether a text stands before another in UTF-8 byte order, the order of everything published.
func precedes(_ a: String, _ b: String) -> Bool { byteOrder(a, b) < 0 }

/// Below, at or above zero as a text stands before, nowhere or after another in UTF-8 byte order.
func byteOrder(_ a: String, _ b: String) -> Int {
  a.utf8Span.span.withUnsafeBytes { a in
    b.utf8Span.span.withUnsafeBytes { b in
      let order = memoryOrder(a, b)
      return order == 0 ? a.count - b.count : Int(order)
    }
  }
}
