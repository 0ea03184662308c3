/// A cell while its element is being read.
struct SheetCell {
  enum Kind {
    case number, shared, formulaText, inline, boolean, error, day
  }

  var column = 0
  var style = 0
  var kind = Kind.number
  var hasFormula = false
  /// What its value or its text says, of all runs.
  var value = [UInt8]()

  mutating func begin(column: Int) {
    (self.column, style, kind, hasFormula) = (column, 0, .number, false)
    value.removeAll(keepingCapacity: true)
  }

  /// Takes over `t`.
  mutating func take(kind text: UnsafePointer<CChar>) {
    switch XMLName(text) {
    case "s": kind = .shared
    case "str": kind = .formulaText
    case "inlineStr": kind = .inline
    case "b": kind = .boolean
    case "e": kind = .error
    case "d": kind = .day
    default: kind = .number
    }
  }

  /// The number of a shared text; nil for anything else.
  var index: Int? {
    guard !value.isEmpty, value.count <= 10 else { return nil }
    var index = 0
    for byte in value {
      guard (0x30...0x39).contains(byte) else { return nil }
      index = index * 10 + Int(byte & 0x0F)
    }
    return index
  }
}
