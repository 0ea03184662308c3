/// Why a text is not JSON, and where.
package struct JSONError: Error, Hashable, Sendable {
  /// What is wrong with it.
  package enum Problem: Hashable, Sendable {
    case notUTF8
    case byteOrderMark
    case end(due: Due)
    case unexpected(Unicode.Scalar, due: Due)
    case notANumber
    case controlCharacter(UInt8)
    case unknownEscape
    case halfSurrogatePair
    case duplicateName(String)
    case tooDeep(limit: Int)
  }

  /// What could have stood in the place.
  package enum Due: String, Hashable, Sendable {
    case value = "a value"
    case name = "a name in quotation marks"
    case nameOrEnd = "a name in quotation marks or \"}\""
    case colon = "a colon"
    case commaOrBrace = "a comma or \"}\""
    case commaOrBracket = "a comma or \"]\""
    case quotationMark = "a closing quotation mark"
    case nothing = "nothing more"
  }

  package let problem: Problem
  /// Bytes before the place.
  package let offset: Int
  /// From 1; LF, CR LF and CR end a line.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int

  package init(_ problem: Problem, at offset: Int, of bytes: [UInt8]) {
    self.problem = problem
    self.offset = offset
    var line = 1
    var start = 0
    for index in 0..<offset {
      let isBreak = bytes[index] == 0x0A || (bytes[index] == 0x0D && bytes[index + 1..<bytes.count].first != 0x0A)
      if isBreak { (line, start) = (line + 1, index + 1) }
    }
    self.line = line
    column = 1 + bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
  }

  /// One sentence without a final full stop.
  package var message: String {
    switch problem {
    case .notUTF8: "the text is not UTF-8 here"
    case .byteOrderMark: "JSON must not start with a byte order mark"
    case .end(let due): "the text ends where \(due.rawValue) is due"
    case .unexpected(let scalar, let due): "\(Self.name(of: scalar)) stands where \(due.rawValue) is due"
    case .notANumber: "this is not a number as JSON writes it"
    case .controlCharacter(let byte): "the control character \(Self.name(of: Unicode.Scalar(byte))) must be escaped"
    case .unknownEscape: "there is no such escape in JSON"
    case .halfSurrogatePair: "half a surrogate pair is no character"
    case .duplicateName(let name): "the name \"\(name)\" stands twice in one object"
    case .tooDeep(let limit): "arrays and objects stand more than \(limit) deep in each other"
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    scalar.value > 0x20 && scalar.value != 0x7F
      ? "\"\(scalar)\""
      : "U+" + String(repeating: "0", count: scalar.value < 16 ? 3 : 2)
        + String(scalar.value, radix: 16, uppercase: true)
  }
}

extension JSONError: CustomStringConvertible {
  /// `line 3, column 7 (byte 41): a colon is due`
  package var description: String { "line \(line), column \(column) (byte \(offset)): \(message)" }
}
