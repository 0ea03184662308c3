extension JSON {
  /// Reads exactly one value, strictly as RFC 8259 has it: UTF-8, no byte order mark, no comment, no trailing comma,
  /// no name twice in one object, no half surrogate pair, at most `depthLimit` containers in each other.
  package init(reading bytes: [UInt8], depthLimit: Int = 256) throws(JSONError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw JSONError(.byteOrderMark, at: 0, of: bytes) }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw JSONError(.notUTF8, at: error.byteOffsets.lowerBound, of: bytes)
    }
    var reader = JSONReader(bytes: bytes, depthLimit: depthLimit)
    self = try reader.document()
  }
}

/// Reads valid UTF-8 from its start to its end, value by value.
struct JSONReader {
  let bytes: [UInt8]
  let depthLimit: Int
  var index = 0
  private var depth = 0
  /// Where each name of the objects that are open starts.
  private var nameOffsets = [Int]()

  init(bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  mutating func document() throws(JSONError) -> JSON {
    let value = try value()
    skipSpace()
    if index < bytes.count { throw unexpected(.nothing) }
    return value
  }

  /// The value that is due, after any white space.
  private mutating func value() throws(JSONError) -> JSON {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONError) in .object(try reader.members()) }
    case UInt8(ascii: "["): return try nested { reader throws(JSONError) in .array(try reader.elements()) }
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw unexpected(.value)
    }
  }

  private mutating func nested(
    _ container: (inout JSONReader) throws(JSONError) -> JSON
  ) throws(JSONError) -> JSON {
    if depth == depthLimit { throw error(.tooDeep(limit: depthLimit)) }
    index += 1
    depth += 1
    let value = try container(&self)
    depth -= 1
    return value
  }

  private mutating func elements() throws(JSONError) -> [JSON] {
    var elements = [JSON]()
    skipSpace()
    if skip(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try value())
      skipSpace()
      if skip(UInt8(ascii: "]")) { return elements }
      guard skip(UInt8(ascii: ",")) else { throw unexpected(.commaOrBracket) }
    }
  }

  private mutating func members() throws(JSONError) -> [JSON.Member] {
    var members = [JSON.Member]()
    let outerNames = nameOffsets.count
    skipSpace()
    if skip(UInt8(ascii: "}")) { return members }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw unexpected(members.isEmpty ? .nameOrEnd : .name) }
      nameOffsets.append(index)
      let name = try text()
      skipSpace()
      guard skip(UInt8(ascii: ":")) else { throw unexpected(.colon) }
      members.append(JSON.Member(name, try value()))
      skipSpace()
      if skip(UInt8(ascii: "}")) { break }
      guard skip(UInt8(ascii: ",")) else { throw unexpected(.commaOrBrace) }
    }
    if let second = positionOfDuplicate(in: members) {
      throw error(.duplicateName(members[second].name), at: nameOffsets[outerNames + second])
    }
    nameOffsets.removeLast(members.count)
    return members
  }

  private mutating func number() throws(JSONError) -> String {
    guard let end = endOfNumber(in: bytes.span, from: index) else { throw error(.notANumber) }
    // `01` and `1x` are one bad number to a person, not a number and something after it.
    if end < bytes.count, continuesWord(bytes[end]) { throw error(.notANumber) }
    defer { index = end }
    return String(decoding: bytes[index..<end], as: UTF8.self)
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSONError) -> JSON {
    guard bytes[index...].starts(with: word.utf8) else { throw unexpected(.value) }
    index += word.utf8.count
    return value
  }
}

extension JSONReader {
  /// The byte to read next; 0, which no JSON holds, at the end.
  var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  func error(_ problem: JSONError.Problem, at offset: Int? = nil) -> JSONError {
    JSONError(problem, at: offset ?? index, of: bytes)
  }

  func unexpected(_ due: JSONError.Due) -> JSONError {
    let rest = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
    guard let scalar = rest.unicodeScalars.first else { return error(.end(due: due)) }
    return error(.unexpected(scalar, due: due))
  }
}

private func continuesWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"): true
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  default: false
  }
}

/// The first position whose name stands earlier, too: few names are compared with each other, many are sorted.
private func positionOfDuplicate(in members: [JSON.Member]) -> Int? {
  guard members.count > 16 else {
    return members.indices.first { second in
      members[..<second].contains { isSameText($0.name, members[second].name) }
    }
  }
  let names = members.map { Array($0.name.utf8) }
  let order = names.indices.sorted { a, b in
    names[a] == names[b] ? a < b : names[a].lexicographicallyPrecedes(names[b])
  }
  return zip(order, order.dropFirst()).filter { names[$0] == names[$1] }.map(\.1).min()
}
