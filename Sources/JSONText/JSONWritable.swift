/// What can write itself as one JSON value. No binary floating-point number is one: decimals go through `number`.
@usableFromInline package protocol JSONWritable {
  /// Writes exactly one value.
  func write(to json: inout JSONWriter)
}

extension String: JSONWritable {
  @usableFromInline package func write(to json: inout JSONWriter) { json.value(self) }
}

extension Int: JSONWritable {
  @usableFromInline package func write(to json: inout JSONWriter) { json.value(self) }
}

extension Bool: JSONWritable {
  @usableFromInline package func write(to json: inout JSONWriter) { json.value(self) }
}

extension Array: JSONWritable where Element: JSONWritable {
  @inlinable package func write(to json: inout JSONWriter) {
    json.array(of: self) { json, element in element.write(to: &json) }
  }
}
