import Diagnostics
import JSONText

/// What is wrong with a JSON text, before anybody asks for the line.
struct JSONFault: Error {
  let problem: JSONError.Problem
  let offset: Int

  /// The fault at its line and column of the text that offsets count in.
  func diagnostic(in text: [UInt8], file: String) -> Diagnostic {
    let error = JSONError(problem, at: offset, of: text)
    return Diagnostic(
      .error, "json.syntax", at: Place(file: file, line: error.line, column: error.column), error.message)
  }
}

/// Reads JSON token by token out of valid UTF-8, within a part of a file.
struct JSONScan {
  let bytes: [UInt8]
  let end: Int
  var index: Int

  /// What is read only to be stepped over.
  private var scratch = [UInt8]()

  /// Arrays and objects in each other.
  static let depthLimit = 64

  init(_ bytes: [UInt8], _ range: Range<Int>) { (self.bytes, index, end) = (bytes, range.lowerBound, range.upperBound) }

  /// The byte to read next; 0, which no JSON holds, at the end.
  var next: UInt8 { index < end ? bytes[index] : 0 }

  mutating func skipSpace() {
    while index < end, bytes[index] <= 0x20,
      bytes[index] == 0x20 || (0x09...0x0A).contains(bytes[index]) || bytes[index] == 0x0D
    {
      index += 1
    }
  }

  /// Steps over a byte if it is next, after white space.
  mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    index += 1
    return true
  }

  func error(_ problem: JSONError.Problem, at offset: Int? = nil) -> JSONFault {
    JSONFault(problem: problem, offset: offset ?? index)
  }

  func unexpected(_ due: JSONError.Due) -> JSONFault {
    guard index < end else { return error(.end(due: due)) }
    let rest = String(decoding: bytes[index..<min(index + 4, end)], as: UTF8.self)
    return error(.unexpected(rest.unicodeScalars.first ?? "\u{FFFD}", due: due))
  }

  /// Reads a text, number or word and appends what it says; `null` says nothing. A number is exact decimal text: one
  /// with an exponent is written out.
  mutating func scalar(to text: inout [UInt8]) throws(JSONFault) {
    switch next {
    case UInt8(ascii: "\""): try self.text(to: &text)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard let stop = endOfNumber(in: bytes.span, from: index), stop <= end, !continuesWord(at: stop) else {
        throw error(.notANumber)
      }
      let number = bytes[index..<stop]
      let hasExponent = number.contains { $0 | 0x20 == UInt8(ascii: "e") }
      text += hasExponent ? Array(plainDecimal(String(decoding: number, as: UTF8.self)).utf8)[...] : number
      index = stop
    case UInt8(ascii: "t"): text += try word("true")
    case UInt8(ascii: "f"): text += try word("false")
    case UInt8(ascii: "n"): _ = try word("null")
    default: throw unexpected(.value)
    }
  }

  /// Steps over a text, number or word, held to the rules as if it were read.
  mutating func skipScalar() throws(JSONFault) {
    var text = scratch
    scratch = []
    text.removeAll(keepingCapacity: true)
    try scalar(to: &text)
    scratch = text
  }

  private mutating func word(_ word: StaticString) throws(JSONFault) -> ArraySlice<UInt8> {
    let stop = index + word.utf8CodeUnitCount
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard stop <= end, bytes[index..<stop].elementsEqual(letters), !continuesWord(at: stop) else {
      throw unexpected(.value)
    }
    defer { index = stop }
    return bytes[index..<stop]
  }

  private func continuesWord(at position: Int) -> Bool {
    guard position < end else { return false }
    let byte = bytes[position] | 0x20
    return (0x61...0x7A).contains(byte) || (0x30...0x39).contains(bytes[position])
      || "+-.".utf8.contains(bytes[position])
  }

  /// Appends the text that is next without its quotes and escapes.
  mutating func text(to text: inout [UInt8]) throws(JSONFault) {
    guard next == UInt8(ascii: "\"") else { throw unexpected(.value) }
    index += 1
    while true {
      let start = index
      while index < end, bytes[index] >= 0x20, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
        index += 1
      }
      text += bytes[start..<index]
      guard index < end else { throw error(.end(due: .quotationMark)) }
      if next == UInt8(ascii: "\"") { break }
      guard next == UInt8(ascii: "\\") else { throw error(.controlCharacter(next)) }
      try escape(to: &text)
    }
    index += 1
  }

  private mutating func escape(to text: inout [UInt8]) throws(JSONFault) {
    guard index + 1 < end else { throw error(.end(due: .quotationMark), at: end) }
    let sign = bytes[index + 1]
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "u"):
      text += try escapedScalar().utf8
      return
    default: throw error(.unknownEscape)
    }
    index += 2
  }

  /// One `\uXXXX`, or two that are a surrogate pair.
  private mutating func escapedScalar() throws(JSONFault) -> String {
    let start = index
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return String(scalar) }
    guard UTF16.isLeadSurrogate(first), next == UInt8(ascii: "\\"), index + 1 < end,
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw error(.halfSurrogatePair, at: start) }
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second) else { throw error(.halfSurrogatePair, at: start) }
    return String(decoding: [first, second], as: UTF16.self)
  }

  private mutating func codeUnit() throws(JSONFault) -> UInt16 {
    let digits = bytes[index..<min(end, index + 6)].dropFirst(2)
    let isHex = digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
    guard digits.count == 4, isHex, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw error(.unknownEscape)
    }
    index += 6
    return unit
  }
}
