/// Where something was found: a file and, where known, a position in it.
///
/// Text files give line and column (both from 1; the column counts Unicode scalars), tables give sheet, row and cell.
package struct Place: Hashable, Sendable {
  /// What kind of position a file has at this place. Every number counts from 1.
  package enum Position: Hashable, Sendable {
    case whole
    case line(Int, column: Int?)
    case cell(sheet: String?, row: Int, column: Int?, header: String?)
  }

  /// The path as the user knows it, relative to the site folder.
  package let file: String
  package let position: Position

  package init(file: String, position: Position = .whole) {
    self.file = file
    self.position = position
  }

  package init(file: String, line: Int, column: Int? = nil) {
    self.init(file: file, position: .line(line, column: column))
  }

  /// A cell of a table; `row` is the physical row or record number in the file, from 1.
  package init(file: String, sheet: String? = nil, row: Int, column: Int? = nil, header: String? = nil) {
    self.init(file: file, position: .cell(sheet: sheet, row: row, column: column, header: header))
  }

  package var line: Int? {
    switch position {
    case .whole: nil
    case .line(let line, _): line
    case .cell(_, let row, _, _): row
    }
  }

  package var column: Int? {
    switch position {
    case .whole: nil
    case .line(_, let column): column
    case .cell(_, _, let column, _): column
    }
  }
}

extension Place: CustomStringConvertible {
  /// `file:3:7`, or `file: row 3, column 2 "支持金额"` with the sheet where there is one.
  package var description: String {
    switch position {
    case .whole: return file
    case .line(let line, let column): return "\(file):\(line)" + (column.map { ":\($0)" } ?? "")
    case .cell(let sheet, let row, let column, let header):
      var parts = [String]()
      if let sheet { parts.append("sheet \"\(sheet)\"") }
      parts.append("row \(row)")
      if let column { parts.append("column \(column)") }
      return "\(file): " + parts.joined(separator: ", ") + (header.map { " \"\($0)\"" } ?? "")
    }
  }
}

extension Place: Comparable {
  package static func < (a: Place, b: Place) -> Bool {
    (a.file, a.sheet, a.line ?? 0, a.column ?? 0) < (b.file, b.sheet, b.line ?? 0, b.column ?? 0)
  }

  private var sheet: String {
    guard case .cell(let sheet, _, _, _) = position else { return "" }
    return sheet ?? ""
  }
}
