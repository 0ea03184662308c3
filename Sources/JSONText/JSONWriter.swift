/// Writes JSON into bytes: members in the order written, text as UTF-8, numbers exact, the same bytes every time.
///
///     JSONWriter.document {
///       $0.object {
///         $0.member("year", 2024)
///         $0.member("support", number: "1234.56")
///         $0.member("organisation") { $0.member("name", "示例公司") }
///         $0.member("rows", array: rows, layout: .lines) { json, row in json.value(row.name) }
///       }
///     }
///
/// What would not be JSON (a member outside an object, two values for one name, a number that is none) is a mistake
/// in our own code and stops the program.
@usableFromInline package struct JSONWriter: Sendable {
  /// How the elements of an array stand in the text.
  @usableFromInline package enum Layout: Sendable {
    /// On one line.
    case compact
    /// Each on a line of its own, so that a line-based comparison shows what changed.
    case lines
  }

  /// What may be written next.
  @usableFromInline enum Expectation: Sendable {
    case document, element, name, memberValue, nothing
  }

  /// What has been written so far.
  package private(set) var bytes: [UInt8]
  @usableFromInline var expectation = Expectation.document
  @usableFromInline var isFirst = true
  @usableFromInline var layout = Layout.compact

  /// A writer that appends to what is there.
  @usableFromInline package init(appendingTo bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// The bytes of one whole document, closed by a line feed.
  @inlinable package static func document(
    reserving capacity: Int = 0, _ write: (inout JSONWriter) throws -> Void
  ) rethrows -> [UInt8] {
    var json = JSONWriter()
    json.reserve(capacity)
    try write(&json)
    return json.finishedDocument()
  }

  @usableFromInline mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  @usableFromInline consuming func finishedDocument() -> [UInt8] {
    precondition(expectation == .nothing, "a JSON document holds exactly one value")
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}

// MARK: - What the others are made of

extension JSONWriter {
  /// To be called before any value: writes the comma and the line break that are due.
  @usableFromInline mutating func beginValue() {
    switch expectation {
    case .element: separate()
    case .document, .memberValue: expectation = .nothing
    case .name: preconditionFailure("a JSON value was written where a member was due")
    case .nothing: preconditionFailure("a second JSON value was written where one was due")
    }
  }

  @usableFromInline mutating func beginMember(_ name: String) {
    precondition(expectation == .name, "a JSON member was written outside an object")
    separate()
    appendQuoted(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    expectation = .memberValue
  }

  @usableFromInline mutating func endMember() {
    precondition(expectation == .nothing, "a JSON member was written without a value")
    expectation = .name
    isFirst = false
  }

  @usableFromInline mutating func append(_ byte: UInt8) { bytes.append(byte) }

  @usableFromInline mutating func endElements(of layout: Layout) {
    if layout == .lines, !isFirst { bytes.append(UInt8(ascii: "\n")) }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if layout == .lines { bytes.append(UInt8(ascii: "\n")) }
    isFirst = false
  }
}

// MARK: - Single values

extension JSONWriter {
  @inlinable package mutating func value(_ value: some JSONWritable) { value.write(to: &self) }

  @usableFromInline package mutating func value(_ text: String) {
    beginValue()
    appendQuoted(text, to: &bytes)
  }

  @usableFromInline package mutating func value(_ integer: Int) {
    beginValue()
    appendDecimal(integer, to: &bytes)
  }

  @usableFromInline package mutating func value(_ truth: Bool) {
    beginValue()
    bytes.append(contentsOf: truth ? "true".utf8 : "false".utf8)
  }

  @usableFromInline package mutating func null() {
    beginValue()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A number in the digits given, such as `1234.560000`.
  @usableFromInline package mutating func number(_ text: String) {
    number(text.utf8Span.span)
  }

  /// A number in the ASCII digits given.
  @usableFromInline package mutating func number(_ text: Span<UInt8>) {
    precondition(isNumber(text), "what was written as a JSON number is none")
    beginValue()
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// One value that was written before, perhaps by another thread, by a writer of its own.
  @usableFromInline package mutating func value(written other: JSONWriter) {
    precondition(other.expectation == .nothing, "what is put into JSON is not one whole value")
    beginValue()
    bytes.append(contentsOf: other.bytes)
  }

  /// The elements of one array that was written before, perhaps by another thread, by a writer of its own and in the
  /// layout of this array.
  package mutating func elements(written other: JSONWriter) {
    let end = layout == .lines ? "\n]".utf8 : "]".utf8
    precondition(
      expectation == .element && other.expectation == .nothing && other.bytes.first == UInt8(ascii: "["),
      "what is put into a JSON array is not one whole array")
    let elements = other.bytes.dropFirst().dropLast(end.count)
    if elements.isEmpty { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    bytes.append(contentsOf: elements)
    isFirst = false
  }
}
