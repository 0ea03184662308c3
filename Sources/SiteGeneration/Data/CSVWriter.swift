/// Writes CSV as spreadsheets open it: UTF-8 with a byte order mark, CR LF, and no cell a spreadsheet would run.
///
/// RFC 4180 quoting. A text that begins (blanks aside) with `=`, `+`, `-`, `@`, a tab or a carriage return, or with
/// the full-width form of one, gets an apostrophe in front; plain numbers stay numbers.
struct CSVWriter {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func append(_ cell: String) {
    let isFormula = beginsFormula(cell)
    let special: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: ","), 0x0A, 0x0D]
    guard isFormula || cell.utf8.contains(where: special.contains) || cell.utf8.first == 0x20 else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// Whether a spreadsheet could take the text for a formula.
func beginsFormula(_ text: String) -> Bool {
  if let first = text.utf8.first, first > 0x40, first < 0xE3 { return false }
  let blanks: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{3000}", "\u{FEFF}"]
  guard let first = text.unicodeScalars.first(where: { !blanks.contains($0) }) else { return false }
  let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
  return starts.contains(first) && !isPlainNumber(text)
}

/// Optional minus, digits, optional decimals.
private func isPlainNumber(_ text: String) -> Bool {
  var digits = text.utf8[...]
  if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
  let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return (1...2).contains(parts.count)
    && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) } }
}
