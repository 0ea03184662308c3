extension JSONWriter {
  /// An object; the members are written by the closure, in its order.
  @inlinable package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    beginValue()
    let outer = (expectation, layout)
    (expectation, isFirst, layout) = (.name, true, .compact)
    append(UInt8(ascii: "{"))
    try members(&self)
    append(UInt8(ascii: "}"))
    (expectation, layout) = outer
    isFirst = false
  }

  /// An array; the closure writes any number of values.
  @inlinable package mutating func array(
    layout elementLayout: Layout = .compact, _ elements: (inout JSONWriter) throws -> Void
  ) rethrows {
    beginValue()
    let outer = (expectation, layout)
    (expectation, isFirst, layout) = (.element, true, elementLayout)
    append(UInt8(ascii: "["))
    try elements(&self)
    endElements(of: elementLayout)
    (expectation, layout) = outer
    isFirst = false
  }

  /// An array with what the closure writes for each element: one value, several, or none to leave it out.
  @inlinable package mutating func array<Elements: Sequence>(
    of elements: Elements, layout: Layout = .compact,
    _ write: (inout JSONWriter, Elements.Element) throws -> Void
  ) rethrows {
    try array(layout: layout) { json in
      for element in elements { try write(&json, element) }
    }
  }
}

// MARK: - Members of an object

extension JSONWriter {
  @inlinable package mutating func member(_ name: String, _ value: some JSONWritable) {
    beginMember(name)
    value.write(to: &self)
    endMember()
  }

  /// What is not known is left out, never written as 0 or `null`.
  @inlinable package mutating func member(_ name: String, _ value: (some JSONWritable)?) {
    if let value { member(name, value) }
  }

  /// A number in the digits given.
  @usableFromInline package mutating func member(_ name: String, number text: String) {
    beginMember(name)
    number(text)
    endMember()
  }

  /// A number in the ASCII digits given.
  @usableFromInline package mutating func member(_ name: String, number text: Span<UInt8>) {
    beginMember(name)
    number(text)
    endMember()
  }

  /// A member that is an object.
  @inlinable package mutating func member(
    _ name: String, object members: (inout JSONWriter) throws -> Void
  ) rethrows {
    beginMember(name)
    try object(members)
    endMember()
  }

  /// A member that is an array, with what the closure writes for each element.
  @inlinable package mutating func member<Elements: Sequence>(
    _ name: String, array elements: Elements, layout: Layout = .compact,
    _ write: (inout JSONWriter, Elements.Element) throws -> Void
  ) rethrows {
    beginMember(name)
    try array(of: elements, layout: layout, write)
    endMember()
  }

  /// A member whose one value was written before by a writer of its own.
  @usableFromInline package mutating func member(_ name: String, written value: JSONWriter) {
    beginMember(name)
    self.value(written: value)
    endMember()
  }
}
