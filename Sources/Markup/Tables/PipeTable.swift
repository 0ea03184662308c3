/// A table written with pipes, as GitHub writes them: a header row, a row of dashes, rows.
struct PipeTable {
  enum Alignment {
    case none, left, center, right
  }

  /// What stands in the same paragraph before the header row.
  let preface: [SourceLine]
  let alignments: [Alignment]
  let header: [SourceLine]
  /// Each as long as the header: what is missing is empty, what is too much is dropped.
  let rows: [[SourceLine]]

  /// Finds a table in the lines of a paragraph.
  init?(_ lines: [SourceLine]) {
    var found: (index: Int, alignments: [Alignment], header: [SourceLine])?
    for index in lines.indices.dropFirst() {
      guard let alignments = Self.alignments(lines[index]) else { continue }
      let header = Self.cells(lines[index - 1])
      guard header.count == alignments.count, lines[index - 1].bytes.contains(UInt8(ascii: "|")) else { continue }
      found = (index, alignments, header)
      break
    }
    guard let found else { return nil }
    preface = Array(lines[..<(found.index - 1)])
    alignments = found.alignments
    header = found.header
    rows = lines[(found.index + 1)...].map { line in
      let cells = Self.cells(line).prefix(found.alignments.count)
      let empty = SourceLine(bytes: [], line: line.line, column: line.column)
      return cells + Array(repeating: empty, count: found.alignments.count - cells.count)
    }
  }

  /// Every cell in reading order, header first.
  var cells: [SourceLine] { header + rows.joined() }

  private static func alignments(_ line: SourceLine) -> [Alignment]? {
    guard line.bytes.contains(UInt8(ascii: "|")) else { return nil }
    var alignments: [Alignment] = []
    for cell in cells(line) {
      guard let alignment = alignment(cell.bytes) else { return nil }
      alignments.append(alignment)
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static func alignment(_ cell: ArraySlice<UInt8>) -> Alignment? {
    let colon = UInt8(ascii: ":")
    let (isLeft, isRight) = (cell.first == colon, cell.count > 1 && cell.last == colon)
    let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return isLeft ? (isRight ? .center : .left) : (isRight ? .right : Alignment.none)
  }

  /// Cuts a row at the pipes no backslash precedes; `\|` is a pipe in the cell, even inside code.
  private static func cells(_ line: SourceLine) -> [SourceLine] {
    var cells: [SourceLine] = []
    var cell: [UInt8] = []
    let start = line.bytes.prefix(while: isBlank).count
    var index = line.bytes.startIndex + start
    if index < line.bytes.endIndex, line.bytes[index] == UInt8(ascii: "|") { index += 1 }
    var cellStart = index
    func end() { cells.append(trimmed(cell, line, cellStart)) }
    while index < line.bytes.endIndex {
      let byte = line.bytes[index]
      index += 1
      if byte == UInt8(ascii: "|") {
        end()
        (cell, cellStart) = ([], index)
      } else if byte == UInt8(ascii: "\\"), index < line.bytes.endIndex {
        if line.bytes[index] != UInt8(ascii: "|") { cell.append(byte) }
        cell.append(line.bytes[index])
        index += 1
      } else {
        cell.append(byte)
      }
    }
    if !cell.allSatisfy(isBlank) { end() }
    return cells
  }

  private static func trimmed(_ cell: [UInt8], _ line: SourceLine, _ start: Int) -> SourceLine {
    let margin = cell.prefix(while: isBlank).count
    let text = cell.dropFirst(margin)
    let end = text.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? text.startIndex
    return SourceLine(
      bytes: text[..<end], line: line.line, column: line.column(ofByte: start - line.bytes.startIndex) + margin)
  }
}
