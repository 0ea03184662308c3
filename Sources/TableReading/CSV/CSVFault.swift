import Diagnostics

/// A quote that stands where none may.
struct CSVFault {
  enum Kind {
    case strayQuote, unclosedQuote, textAfterQuote
  }

  let kind: Kind
  /// The byte at which it stands.
  let offset: Int
  /// The record, from 1.
  let record: Int

  init(_ kind: Kind, at offset: Int, record: Int) {
    (self.kind, self.offset, self.record) = (kind, offset, record)
  }

  func diagnostic(_ positions: inout TextPositions, file: String, _ delimiter: CSVDelimiter) -> Diagnostic {
    let position = positions.position(of: offset)
    let place = Place(file: file, line: position.line, column: position.column)
    return switch kind {
    case .strayQuote:
      Diagnostic(
        .warning, "csv.stray-quote", at: place,
        "a quote stands inside an unquoted cell of record \(record) and is kept as it is",
        suggestion: "quote the whole cell and double the quote")
    case .unclosedQuote:
      Diagnostic(
        .error, "csv.unclosed-quote", at: place, "the quote opened in record \(record) is never closed",
        expected: "a quote before the next \(delimiter.noun) or line end")
    case .textAfterQuote:
      Diagnostic(
        .error, "csv.text-after-quote", at: place, "text follows the closing quote of a cell of record \(record)",
        expected: "\(delimiter.name) or the end of the line", suggestion: "double the quotes that belong to the text")
    }
  }
}
