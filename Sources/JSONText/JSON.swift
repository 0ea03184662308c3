/// A JSON value as it was written: members in their order, numbers in their own digits.
@usableFromInline package enum JSON: Hashable, Sendable {
  case null
  case truth(Bool)
  case number(String)
  case text(String)
  case array([JSON])
  case object([Member])

  /// A name and its value in an object.
  @usableFromInline package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }
}

// MARK: - What a value holds, nil where it is of another kind

extension JSON {
  package var isNull: Bool { self == .null }

  package var truth: Bool? {
    guard case .truth(let truth) = self else { return nil }
    return truth
  }

  /// The digits of a number, such as `0.10`.
  package var number: String? {
    guard case .number(let digits) = self else { return nil }
    return digits
  }

  /// A number written as an integer that fits.
  package var integer: Int? { number.flatMap { Int($0) } }

  package var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  package var elements: [JSON]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  package var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The value of the member with exactly these bytes as its name.
  package subscript(name: String) -> JSON? {
    members?.first { isSameText($0.name, name) }?.value
  }

  /// The element at a position from 0.
  package subscript(position: Int) -> JSON? {
    guard let elements, elements.indices.contains(position) else { return nil }
    return elements[position]
  }
}

extension JSON: JSONWritable {
  @usableFromInline package func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .truth(let truth): json.value(truth)
    case .number(let digits): json.number(digits)
    case .text(let text): json.value(text)
    case .array(let elements): elements.write(to: &json)
    case .object(let members):
      json.object { json in
        for member in members { json.member(member.name, member.value) }
      }
    }
  }
}

/// Whether two texts are the same bytes; `==` would also take é for e + ◌́.
func isSameText(_ a: String, _ b: String) -> Bool {
  let a = a.utf8Span.span, b = b.utf8Span.span
  return a.count == b.count && a.indices.allSatisfy { a[$0] == b[$0] }
}
