import Diagnostics
import TableReading

/// What was made of a text: a value, something to say about it, or both.
struct Understood<Value> {
  let value: Value?
  /// Its place is that of the cell.
  let fault: Diagnostic?
  /// What is said once for all cells of a column.
  let remark: ColumnRemark?

  init(_ value: Value?, _ fault: Diagnostic? = nil, remark: ColumnRemark? = nil) {
    (self.value, self.fault, self.remark) = (value, fault, remark)
  }
}

/// Reads one column, or one constant, into values. Each distinct text is understood once.
struct ColumnReader<Value> {
  private struct Cell {
    let understood: Understood<Value>
    let original: String?
    /// Whether there is nothing to say about it.
    let isSilent: Bool

    init(_ understood: Understood<Value>, original: String? = nil) {
      (self.understood, self.original) = (understood, original)
      isSilent = understood.fault == nil && understood.remark == nil && original == nil
    }
  }

  /// How the text of a cell is understood.
  private struct Meaning {
    let missing: Set<String>
    /// Whether line breaks mean something: the text is handed over as written.
    var keepsLines = false
    let understand: (String) -> Understood<Value>

    func cell(_ bytes: Span<UInt8>) -> Cell {
      let cell = CellText(bytes)
      guard let text = cell.text, !missing.contains(text) else {
        return Cell(Understood(nil))
      }
      guard keepsLines, let written = cell.original else { return Cell(understand(text), original: cell.original) }
      let understood = understand(written)
      return Cell(understood, original: understood.remark == nil ? written : nil)
    }
  }

  private let column: Int?
  private let header: String?
  private let constant: Value?
  private let meaning: Meaning
  /// Reads the plain cells of a column whose texts hardly repeat, without a look at the cache.
  private let quick: ((Span<UInt8>) -> Value?)?
  private var cache = ByteCache<Cell>()
  private(set) var remarks = ColumnRemarks()

  init(
    column: Int, header: String, missing: Set<String>, keepsLines: Bool = false,
    quick: ((Span<UInt8>) -> Value?)? = nil, _ understand: @escaping (String) -> Understood<Value>
  ) {
    (self.column, self.header, self.constant) = (column, header, nil)
    // A plain text may be one of those that mean nothing.
    self.quick = missing.isEmpty ? quick : nil
    meaning = Meaning(missing: missing, keepsLines: keepsLines, understand: understand)
  }

  /// What holds for every row; what is wrong with it is said once, at its place in sources.yaml.
  init(constant: ProjectSource.Words, _ log: inout DiagnosticLog, _ understand: (String) -> Understood<Value>) {
    let understood = understand(constant.text)
    if let fault = understood.fault { log.add(fault.moved(to: constant.place)) }
    (column, header, self.constant) = (nil, nil, understood.value)
    (quick, meaning) = (nil, Meaning(missing: [], understand: { _ in Understood(nil) }))
  }

  mutating func value(_ row: Table.Row, of table: Table, _ log: inout DiagnosticLog) -> Value? {
    guard let column else { return constant }
    let cell = table.cell(row, column)
    guard cell.length > 0 else { return nil }
    if !cell.isQuoted, let quick, let value = table.read(cell, quick) { return value }
    let meaning = meaning
    guard quick == nil else { return said(table.read(cell) { meaning.cell($0) }, at: row, of: table, &log) }
    let index = table.read(cell) { bytes in cache.index(for: bytes) { meaning.cell($0) } }
    return cache[index].isSilent ? cache[index].understood.value : said(cache[index], at: row, of: table, &log)
  }

  /// The value of a cell, after saying what there is to say about it.
  private mutating func said(
    _ cell: Cell, at row: Table.Row, of table: Table, _ log: inout DiagnosticLog
  ) -> Value? {
    let place = place(row, of: table)
    if let original = cell.original { remarks.add(.repaired, original, at: place) }
    if let remark = cell.understood.remark {
      remarks.add(remark, table.read(table.cell(row, column ?? 0), string), at: place)
    }
    if let fault = cell.understood.fault { log.add(fault.moved(to: place)) }
    return cell.understood.value
  }

  /// What there is to say of the column as a whole.
  var notes: [Diagnostic] { remarks.notes }

  func place(_ row: Table.Row, of table: Table) -> Place { table.place(row, column, header: header) }
}

extension Diagnostic {
  /// The same at a place.
  func moved(to place: Place?) -> Diagnostic {
    Diagnostic(severity, code, at: place, message, found: found, expected: expected, suggestion: suggestion)
  }
}
