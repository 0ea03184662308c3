import Diagnostics
import TableReading

/// What was made of a text: a value, something to say about it, or both.
struct Understood<Value> {
  let value: Value?
  /// Its place is that of the cell.
  let fault: Diagnostic?

  init(_ value: Value?, _ fault: Diagnostic? = nil) { (self.value, self.fault) = (value, fault) }
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
      isSilent = understood.fault == nil && original == nil
    }
  }

  /// How the text of a cell is understood.
  private struct Meaning {
    let missing: Set<String>
    let understand: (String) -> Understood<Value>

    func cell(_ bytes: Span<UInt8>) -> Cell {
      let cell = CellText(bytes)
      guard let text = cell.text, !missing.contains(text) else {
        return Cell(Understood(nil))
      }
      return Cell(understand(text), original: cell.original)
    }
  }

  private let column: Int?
  private let header: String?
  private let constant: Value?
  private let meaning: Meaning
  /// Reads the plain cells of a column whose texts hardly repeat, without a look at the cache.
  private let quick: ((Span<UInt8>) -> Value?)?
  private var cache = ByteCache<Cell>()
  private(set) var repairs = Repairs()

  init(
    column: Int, header: String, missing: Set<String>, quick: ((Span<UInt8>) -> Value?)? = nil,
    _ understand: @escaping (String) -> Understood<Value>
  ) {
    (self.column, self.header, self.constant) = (column, header, nil)
    (self.quick, meaning) = (quick, Meaning(missing: missing, understand: understand))
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
    if let original = cell.original { repairs.add(original, at: place) }
    if let fault = cell.understood.fault { log.add(fault.moved(to: place)) }
    return cell.understood.value
  }

  func place(_ row: Table.Row, of table: Table) -> Place { table.place(row, column, header: header) }
}

/// The cells of a column whose white space was put in order.
struct Repairs {
  private(set) var count = 0
  private(set) var first: (text: String, place: Place)?

  mutating func add(_ text: String, at place: Place) {
    count += 1
    if first == nil { first = (text, place) }
  }

  /// One note for the whole column.
  var note: Diagnostic? {
    guard let first else { return nil }
    return Diagnostic(
      .note, "text.repaired", at: first.place,
      "white space was put in order in \(count) \(count == 1 ? "cell" : "cells") of the column, first here",
      found: "\"\(first.text)\"")
  }
}

extension Diagnostic {
  /// The same at a place.
  func moved(to place: Place?) -> Diagnostic {
    Diagnostic(severity, code, at: place, message, found: found, expected: expected, suggestion: suggestion)
  }
}
