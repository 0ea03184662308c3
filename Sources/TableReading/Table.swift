package import Diagnostics

/// Rows of cells with places: what every format of a list is read into, and all that later steps know of it.
///
/// Cells are ranges of one run of bytes, so that no text is made of a cell before somebody asks for it. Blank rows
/// are left out but counted, so that a row's number is the one a spreadsheet shows.
package struct Table: Sendable {
  /// A cell's bytes in `Table.bytes`; `isQuoted` where `""` inside stands for one quote.
  package struct Cell: Sendable, Hashable {
    package let offset: UInt32
    private let coded: UInt32

    package init(offset: Int, length: Int, isQuoted: Bool = false) {
      self.offset = UInt32(truncatingIfNeeded: offset)
      coded = UInt32(truncatingIfNeeded: length) | (isQuoted ? 0x8000_0000 : 0)
    }

    package var length: Int { Int(coded & 0x7FFF_FFFF) }
    package var isQuoted: Bool { coded >= 0x8000_0000 }
    package static let empty = Cell(offset: 0, length: 0)
  }

  package struct Row: Sendable, Hashable {
    package let firstCell: UInt32
    package let count: UInt32
    /// Its number in the file, from 1, blank rows counted. 0 is the row of names that records and queries have beside
    /// their rows.
    package let number: UInt32
  }

  /// Cells that are one: the text stands in the first of them, the others are empty.
  package struct Merge: Sendable, Hashable {
    /// Numbers of rows as `Row.number`, from 1.
    package let rows: ClosedRange<Int>
    /// Columns from 0.
    package let columns: ClosedRange<Int>

    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) { (self.rows, self.columns) = (rows, columns) }
  }

  /// No table is read from more bytes than a cell can point into.
  package static let maximumBytes = 0x7FFF_FFFF

  package let file: String
  package let sheet: String?
  package let bytes: [UInt8]
  package let cells: [Cell]
  package let rows: [Row]
  /// In the order of their first rows, in one row from left to right.
  package let merges: [Merge]
  /// How many rows the file has, blank ones counted.
  package let rowCount: Int
  /// Whether rows have as many cells as the file writes; elsewhere empty cells at their ends are left out.
  package let keepsRowLengths: Bool

  init(
    file: String, sheet: String?, bytes: [UInt8], cells: [Cell], rows: [Row], merges: [Merge] = [],
    rowCount: Int? = nil, keepsRowLengths: Bool = false
  ) {
    (self.file, self.sheet, self.bytes, self.keepsRowLengths) = (file, sheet, bytes, keepsRowLengths)
    self.rowCount = max(rowCount ?? 0, Int(rows.last?.number ?? 0))
    (self.cells, self.rows) = (cells, rows)
    self.merges = merges.sorted {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
  }

  /// The cell of a row by its column from 0; empty where the row is shorter.
  @inline(__always)
  package func cell(_ row: Row, _ column: Int) -> Cell {
    column < Int(row.count) ? cells[Int(row.firstCell) + column] : .empty
  }

  /// Where a cell stands; the column counts from 0.
  package func place(_ row: Row, _ column: Int? = nil, header: String? = nil) -> Place {
    guard row.number > 0 else { return Place(file: file) }
    return Place(file: file, sheet: sheet, row: Int(row.number), column: column.map { $0 + 1 }, header: header)
  }

  /// The index of the row with a number; nil where that row is blank. Rows are in the order of their numbers.
  package func index(ofRow number: Int) -> Int? {
    let index = Self.firstIndex(rows) { Int($0.number) >= number }
    return index < rows.count && Int(rows[index].number) == number ? index : nil
  }

  /// The merges that begin in a row.
  package func merges(at row: Row) -> ArraySlice<Merge> {
    let number = Int(row.number)
    let first = Self.firstIndex(merges) { $0.rows.lowerBound >= number }
    return merges[first...].prefix { $0.rows.lowerBound == number }
  }

  /// By halves: the first of which something is true that stays true behind it; the end where there is none.
  private static func firstIndex<Element>(_ sorted: [Element], where isBehind: (Element) -> Bool) -> Int {
    var low = 0, high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(sorted[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Hands over a cell's bytes, doubled quotes made single.
  @inline(__always)
  package func read<Value>(_ cell: Cell, _ body: (Span<UInt8>) -> Value) -> Value {
    let span = bytes.span.extracting(Int(cell.offset)..<Int(cell.offset) + cell.length)
    return cell.isQuoted ? body(Self.unquoted(span).span) : body(span)
  }

  private static func unquoted(_ span: Span<UInt8>) -> [UInt8] {
    var result = [UInt8](), index = 0
    result.reserveCapacity(span.count)
    while index < span.count {
      result.append(span[index])
      index += span[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return result
  }
}
