/// Writes CSV as spreadsheets open it: UTF-8 with a byte order mark, CR LF, and no cell a spreadsheet would run.
///
/// RFC 4180 quoting. A text that begins (blanks aside) with `=`, `+`, `-`, `@`, a tab or a line break, or with the
/// full-width form of one, gets an apostrophe in front; plain numbers stay numbers.
package struct CSVWriter {
  package private(set) var bytes: [UInt8]

  /// - Parameter marksEncoding: whether the byte order mark comes first; not in the later parts of a file.
  package init(marksEncoding: Bool = true) { bytes = marksEncoding ? [0xEF, 0xBB, 0xBF] : [] }

  package mutating func row(_ cells: some Sequence<String>) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func append(_ cell: String) {
    let isFormula = beginsFormula(cell)
    cell.utf8Span.span.withUnsafeBufferPointer { text in
      guard isFormula || text.contains(where: needsQuotes) || text.first == 0x20 else {
        bytes.append(contentsOf: text)
        return
      }
      bytes.append(UInt8(ascii: "\""))
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      for byte in text {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }
}

private func needsQuotes(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
}

/// Whether a spreadsheet could take the text for a formula.
func beginsFormula(_ text: String) -> Bool {
  guard let byte = text.utf8.first else { return false }
  switch byte {
  // Letters, digits and Han (U+4000 to U+9FFF), where nearly every cell begins, are never passed over and start none.
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xE4...0xE9: return false
  default: break
  }
  guard let first = text.unicodeScalars.first(where: { !isPassedOver($0) }) else { return false }
  let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
  return starts.contains(first) && !isPlainNumber(text)
}

/// Blanks of any script, controls and invisible marks; tabs and line breaks are themselves dangerous starts.
private func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
  if scalar == "\t" || scalar == "\r" || scalar == "\n" { return false }
  let properties = scalar.properties
  return properties.isWhitespace || properties.generalCategory == .control || properties.generalCategory == .format
}

/// Optional minus, digits, optional decimals.
private func isPlainNumber(_ text: String) -> Bool {
  var digits = text.utf8[...]
  if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
  let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return (1...2).contains(parts.count)
    && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) } }
}
