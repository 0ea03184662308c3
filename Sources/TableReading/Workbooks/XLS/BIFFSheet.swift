/// The cells of one sheet ([MS-XLS] 2.1.7.20.5), in whatever order its records have them.
struct BIFFSheet: ~Copyable {
  private struct Placed {
    let row: UInt32
    let column: UInt32
    let cell: Table.Cell

    var key: UInt64 { UInt64(row) << 32 | UInt64(column) }
  }

  private let workbook: BIFFWorkbook
  private var draft = TableDraft()
  private var cells = [Placed]()
  private var hiddenRows = Set<Int>()
  private(set) var remarks = SheetRemarks()
  private(set) var fault: PartFault.Kind?
  /// The formula whose text comes in a record of its own.
  private var awaited: (row: Int, column: Int)?
  private var written = [UInt8]()

  init(_ workbook: BIFFWorkbook) {
    self.workbook = workbook
    workbook.strings.beginSheet()
  }

  /// Reads the records from the sheet's beginning to its end and returns how many bytes they take; charts that lie in it
  /// are passed over.
  mutating func read(from position: Int) throws(PartFault) -> Int {
    var records = BIFFRecords(workbook.stream, from: position), depth = 0
    guard let first = try records.next(), first.kind == .begin else {
      throw PartFault(.damaged("a sheet does not begin where the workbook says"))
    }
    while let record = try records.next() {
      switch record.kind {
      case .begin: depth += 1
      case .end where depth > 0: depth -= 1
      case .end: return records.position - position
      case let kind? where depth == 0: try take(kind, record.body, &records)
      default: break
      }
    }
    throw PartFault(.damaged("a sheet has no end"))
  }

  private mutating func take(
    _ kind: BIFFRecordKind, _ body: LittleEndian, _ records: inout BIFFRecords
  ) throws(PartFault) {
    let row = body.short(at: 0), column = body.short(at: 2)
    switch kind {
    case .sharedLabel:
      if let cell = workbook.strings.cell(Int(body.long(at: 6)), in: &draft) {
        place(cell, row, column)
      } else {
        remarks.add(.unknownString, row: row + 1, column: column)
      }
    case .label, .richLabel:
      try place(workbook.text.text(body.dropping(6), .short, and: records.continuations()), row, column)
    case .number: place(body.double(at: 6), style: body.short(at: 4), row, column)
    case .shortNumber: place(Self.number(short: body.long(at: 6)), style: body.short(at: 4), row, column)
    case .numbers:
      for index in 0..<(body.count - 6) / 6 {
        let start = 4 + 6 * index
        place(Self.number(short: body.long(at: start + 2)), style: body.short(at: start), row, column + index)
      }
    case .truthOrError: place(truth: body.byte(at: 6), isError: body.byte(at: 7) != 0, row, column)
    case .formula: formula(body, row, column)
    case .formulaText:
      guard let (row, column) = awaited else { return }
      awaited = nil
      try place(workbook.text.text(body, .short, and: records.continuations()), row, column)
    case .row: if body.short(at: 12) & 0x20 != 0 { hiddenRows.insert(row) }
    case .columns: if body.short(at: 8) & 1 != 0, row <= column { remarks.hide(columns: row...column) }
    case .merges: merge(body)
    case .end, .days, .encryption, .continuation, .codePage, .sheet, .style, .sharedTexts, .format, .begin: break
    }
  }

  /// The value a formula had when the file was saved ([MS-XLS] 2.5.133).
  private mutating func formula(_ body: LittleEndian, _ row: Int, _ column: Int) {
    awaited = nil
    if body.short(at: 14) & 2 != 0 { remarks.add(.notCalculated, row: row + 1, column: column) }
    guard body.short(at: 12) == 0xFFFF else {
      return place(body.double(at: 6), style: body.short(at: 4), row, column)
    }
    switch body.byte(at: 6) {
    case 0: awaited = (row, column)
    case 1: place(truth: body.byte(at: 8), isError: false, row, column)
    case 2: place(truth: body.byte(at: 8), isError: true, row, column)
    default: break
    }
  }

  private mutating func merge(_ body: LittleEndian) {
    for index in 0..<min(body.short(at: 0), (body.count - 2) / 8) {
      let start = 2 + 8 * index
      let rows = (body.short(at: start), body.short(at: start + 2))
      let columns = (body.short(at: start + 4), body.short(at: start + 6))
      guard rows.0 <= rows.1, columns.0 <= columns.1, rows.0 < rows.1 || columns.0 < columns.1 else { continue }
      draft.merge(Table.Merge(rows: rows.0 + 1...rows.1 + 1, columns: columns.0...columns.1))
    }
  }
}

extension BIFFSheet {
  private mutating func place(_ number: Double, style: Int, _ row: Int, _ column: Int) {
    written.removeAll(keepingCapacity: true)
    CellNumber(format: workbook.format(style), days: workbook.days).write(number, to: &written)
    place(written, row, column)
  }

  private mutating func place(truth: UInt8, isError: Bool, _ row: Int, _ column: Int) {
    if isError { remarks.add(.errorValue, row: row + 1, column: column) }
    let text = isError ? Self.errors[truth] ?? "#ERROR!" : truth == 0 ? "FALSE" : "TRUE"
    place(Array(text.utf8), row, column)
  }

  private mutating func place(_ text: [UInt8], _ row: Int, _ column: Int) {
    place(draft.keep(text), row, column)
  }

  private mutating func place(_ cell: Table.Cell, _ row: Int, _ column: Int) {
    guard cell.length > 0 else { return }
    if column >= CellReference.maximumColumns { fault = .outOfBounds(cell: "row \(row + 1), column \(column + 1)") }
    if draft.byteCount > Table.maximumBytes { fault = .tooLarge("2 GiB of text") }
    cells.append(Placed(row: UInt32(row), column: UInt32(column), cell: cell))
  }

  /// A whole number or the upper half of a double, or a hundredth of either ([MS-XLS] 2.5.217).
  private static func number(short: UInt32) -> Double {
    let isWhole = short & 2 != 0
    let value = isWhole ? Double(Int32(bitPattern: short) >> 2) : Double(bitPattern: UInt64(short & ~3) << 32)
    return short & 1 != 0 ? value / 100 : value
  }

  private static let errors: [UInt8: String] = [
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
  ]

  /// The table of all cells, by rows and columns; of two for one place the later.
  consuming func table(file: String, sheet: String) -> (table: Table, remarks: SheetRemarks, fault: PartFault.Kind?) {
    let isInOrder = zip(cells, cells.dropFirst()).allSatisfy { $0.key < $1.key }
    if !isInOrder {
      let order = cells.indices.sorted { (cells[$0].key, $0) < (cells[$1].key, $1) }
      cells = order.map { cells[$0] }
    }
    var allowance = TableAllowance(), row: Int?
    for placed in cells where fault == nil {
      let (number, column) = (Int(placed.row), Int(placed.column))
      if let last = row, last != number { draft.endRow(number: last + 1) }
      if row != number, hiddenRows.contains(number) { remarks.add(.hiddenRow, row: number + 1) }
      row = number
      remarks.use(column: column)
      if let excess = allowance.take(gap: max(0, column - draft.cellCount)) { fault = .tooLarge(excess) }
      if draft.put(placed.cell, at: column).length > 0 { remarks.add(.replacedCell, row: number + 1, column: column) }
    }
    if let row { draft.endRow(number: row + 1) }
    let (remarks, fault) = (remarks, fault)
    return (draft.table(file: file, sheet: sheet), remarks, fault)
  }
}
