import JSONText

extension JSONScan {
  /// Steps over one value of any kind; its texts and numbers are held to the rules as if they were read.
  mutating func skipValue(depth: Int = 0) throws(JSONFault) {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"):
      try members(depth: depth) { scan, _ throws(JSONFault) in try scan.skipValue(depth: depth + 1) }
    case UInt8(ascii: "["):
      try elements(depth: depth) { scan, _ throws(JSONFault) in try scan.skipValue(depth: depth + 1) }
    default: try skipScalar()
    }
  }

  /// Hands over where the name of each member of the object that is next stands, in its quotes; `read` must step over
  /// the value.
  mutating func members(
    depth: Int, _ read: (inout JSONScan, _ name: Range<Int>) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    guard depth < Self.depthLimit else { throw error(.tooDeep(limit: Self.depthLimit)) }
    index += 1
    if skip(UInt8(ascii: "}")) { return }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw unexpected(.name) }
      let start = index
      try skipScalar()
      let name = start..<index
      guard skip(UInt8(ascii: ":")) else { throw unexpected(.colon) }
      skipSpace()
      try read(&self, name)
      if skip(UInt8(ascii: "}")) { return }
      guard skip(UInt8(ascii: ",")) else { throw unexpected(.commaOrBrace) }
    }
  }

  /// Hands over the position of each element of the array that is next; `read` must step over it.
  mutating func elements(
    depth: Int, _ read: (inout JSONScan, _ position: Int) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    guard depth < Self.depthLimit else { throw error(.tooDeep(limit: Self.depthLimit)) }
    index += 1
    if skip(UInt8(ascii: "]")) { return }
    var position = 0
    while true {
      skipSpace()
      try read(&self, position)
      position += 1
      if skip(UInt8(ascii: "]")) { return }
      guard skip(UInt8(ascii: ",")) else { throw unexpected(.commaOrBracket) }
    }
  }
}
