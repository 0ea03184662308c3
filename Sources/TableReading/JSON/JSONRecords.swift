import JSONText

/// Objects → rows, without a tree of values: each scalar is a cell in the column of its path.
struct JSONRecords: ~Copyable {
  private struct Cell {
    let column: Int
    let start: Int
    let end: Int
  }

  private var draft = TableDraft()
  private var columns = JSONColumns()
  /// The record being read: its cells, their text, the path to the value.
  private var cells = [Cell]()
  private var text = [UInt8]()
  private var path = [UInt8]()
  /// Names that stand twice in one object, with the offset behind the second value.
  private(set) var repeated = [(path: String, offset: Int)]()

  /// Reads the object that is next into a row.
  mutating func append(_ scan: inout JSONScan, number: Int) throws(JSONFault) {
    cells.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    path.removeAll(keepingCapacity: true)
    try object(&scan, depth: 1)
    endRow(number: number)
  }

  /// Whether memory stays within a small multiple of the bytes read; a record of one name in a thousand columns writes
  /// a thousand cells.
  func isBounded(by bytes: Int) -> Bool {
    columns.paths.count <= JSONColumns.limit && draft.totalCells <= max(1 << 20, bytes)
      && draft.byteCount <= Table.maximumBytes
  }

  consuming func table(file: String, sheet: String?) -> Table {
    for path in columns.paths { draft.append(path.span) }
    draft.endHeader()
    return draft.table(file: file, sheet: sheet)
  }

  private mutating func endRow(number: Int) {
    if zip(cells, cells.dropFirst()).contains(where: { $0.column >= $1.column }) {
      cells.sort { ($0.column, $0.start) < ($1.column, $1.start) }
    }
    let text = text
    for index in cells.indices where index + 1 == cells.count || cells[index + 1].column != cells[index].column {
      let cell = cells[index]
      draft.skip(to: cell.column)
      draft.append(text.span.extracting(cell.start..<cell.end))
    }
    draft.endRow(number: number)
  }

  private mutating func object(_ scan: inout JSONScan, depth: Int) throws(JSONFault) {
    guard depth < JSONScan.depthLimit else { throw scan.error(.tooDeep(limit: JSONScan.depthLimit)) }
    let outer = path.count
    scan.index += 1
    if scan.skip(UInt8(ascii: "}")) { return }
    while true {
      scan.skipSpace()
      guard scan.next == UInt8(ascii: "\"") else { throw scan.unexpected(.name) }
      if outer > 0 { path.append(UInt8(ascii: ".")) }
      try scan.text(to: &path)
      guard scan.skip(UInt8(ascii: ":")) else { throw scan.unexpected(.colon) }
      try value(&scan, depth: depth)
      path.removeLast(path.count - outer)
      if scan.skip(UInt8(ascii: "}")) { return }
      guard scan.skip(UInt8(ascii: ",")) else { throw scan.unexpected(.commaOrBrace) }
    }
  }

  private mutating func value(_ scan: inout JSONScan, depth: Int) throws(JSONFault) {
    scan.skipSpace()
    switch scan.next {
    case UInt8(ascii: "{"): try object(&scan, depth: depth + 1)
    case UInt8(ascii: "["): try array(&scan, depth: depth + 1)
    default:
      let start = text.count
      try scan.scalar(to: &text)
      add(from: start, before: scan.index)
    }
  }

  /// An array of texts and numbers is one cell, separated by semicolons; objects in it have columns of their own.
  private mutating func array(_ scan: inout JSONScan, depth: Int) throws(JSONFault) {
    guard depth < JSONScan.depthLimit else { throw scan.error(.tooDeep(limit: JSONScan.depthLimit)) }
    let outer = path.count
    var joined = [UInt8](), position = 0
    scan.index += 1
    if scan.skip(UInt8(ascii: "]")) { return }
    while true {
      scan.skipSpace()
      if scan.next == UInt8(ascii: "{") || scan.next == UInt8(ascii: "[") {
        path += Array(".\(position)".utf8)
        try value(&scan, depth: depth)
        path.removeLast(path.count - outer)
      } else {
        if !joined.isEmpty { joined.append(UInt8(ascii: ";")) }
        try scan.scalar(to: &joined)
      }
      position += 1
      if scan.skip(UInt8(ascii: "]")) { break }
      guard scan.skip(UInt8(ascii: ",")) else { throw scan.unexpected(.commaOrBracket) }
    }
    guard !joined.isEmpty else { return }
    let start = text.count
    text += joined
    add(from: start, before: scan.index)
  }

  private mutating func add(from start: Int, before offset: Int) {
    let guess = cells.last.map { $0.column + 1 } ?? 0
    let column = columns.index(of: path, guess: guess)
    if column < guess, cells.contains(where: { $0.column == column }) {
      repeated.append((String(decoding: path, as: UTF8.self), offset))
    }
    cells.append(Cell(column: column, start: start, end: text.count))
  }

  /// Hands over what was found to be said twice since the last time.
  mutating func takeRepeated() -> [(path: String, offset: Int)] {
    defer { repeated.removeAll() }
    return repeated
  }
}
