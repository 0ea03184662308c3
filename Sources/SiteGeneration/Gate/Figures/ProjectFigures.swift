import JSONText
import ReportModel
import Summaries

/// The amounts of every project in `/data/projects.json`, its parts below `/api`, `/data/projects.csv`, and of every
/// organisation in `/api/organisations.json`.
struct ProjectFigures: Sendable {
  let report: Report
  let ledger: Ledger

  private var unit: MoneyUnit { report.unit }
  private var projects: [Project] { report.dataset.projects }

  private enum Amount: String, CaseIterable {
    case base, investment, support, firstInstalment
  }

  private static let names: [StaticString] = ["id", "base", "investment", "support", "firstInstalment"]

  var sources: [FigureSource] {
    let whole = "data/projects.json", rows = "data/projects.csv", organisations = ledger.entries(.organisation).count
    let parts = DataFiles.parts(projects.count, "api/projects").map { path, range in
      FigureSource(path) { json(path, $0, range) }
    }
    let groups = DataFiles.parts(organisations, "api/organisations").map { path, range in
      FigureSource(path) { self.organisations(path, $0, range.count) }
    }
    return parts + groups
      + [
        FigureSource(whole) { json(whole, $0, projects.indices) }, FigureSource(rows) { csv(rows, $0) },
      ]
  }

  /// Of a document with some of the projects.
  func json(_ path: String, _ bytes: [UInt8], _ range: Range<Int>) -> [FigureFault] {
    bytes.withUnsafeBufferPointer { bytes in
      var rows = JSONRows(bytes, names: Self.names), values = [Range<Int>?](repeating: nil, count: Self.names.count)
      var faults = [FigureFault](), next = range.lowerBound
      while rows.next(into: &values) {
        let id = values[0].map { text(bytes[$0]) }
        guard next < range.upperBound, id == projects[next].id else {
          return faults + [wrongRow(path, found: id, at: next, of: range)]
        }
        for (position, amount) in Amount.allCases.enumerated() {
          let value = values[position + 1].map { UnsafeBufferPointer(rebasing: bytes[$0]) }
          if let fault = difference(path, amount, next, value) { faults.append(fault) }
        }
        next += 1
      }
      let isWhole = next == range.upperBound && rows.isClosed
      return isWhole ? faults : faults + [wrongRow(path, found: nil, at: next, of: range)]
    }
  }

  /// nil where the bytes are the amount of the project at an index.
  private func difference(
    _ path: String, _ amount: Amount, _ index: Int, _ value: UnsafeBufferPointer<UInt8>?
  ) -> FigureFault? {
    let expected = expected(amount, index)
    if value == nil, expected == nil { return nil }
    if let value, let expected, scaledDecimal(value.span, decimals: unit.decimals) == expected { return nil }
    return FigureFault.difference(
      path, "\(amount.rawValue) of \(projects[index].id)", value.map { String(decoding: $0, as: UTF8.self) },
      expected, decimals: unit.decimals)
  }

  /// In smallest units.
  private func expected(_ amount: Amount, _ index: Int) -> Int64? {
    switch amount {
    case .base: projects[index].base?.minorUnits
    case .investment: projects[index].investment?.minorUnits
    case .support: projects[index].support?.minorUnits
    case .firstInstalment: projects[index].firstInstalment?.minorUnits
    }
  }

  /// A text of JSON without its quotes.
  private func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    let quote = [UInt8(ascii: "\"")]
    return (try? JSON(reading: quote + Array(bytes) + quote))?.text ?? ""
  }

  private func wrongRow(_ path: String, found: String?, at index: Int, of range: Range<Int>) -> FigureFault {
    FigureFault(
      path: path, name: "row \(index - range.lowerBound + 1)", found: found,
      expected: index < range.upperBound ? projects[index].id : nil)
  }

  private func csv(_ path: String, _ bytes: [UInt8]) -> [FigureFault] {
    let columns = ProjectTable(report).columns
    let amounts = columns.map { Amount(rawValue: $0.field.rawValue) }
    return bytes.withUnsafeBufferPointer { bytes in
      var cells = CSVCells(bytes), faults = [FigureFault](), column = 0, row = -1, isEven = true
      while let (cell, endsRow) = cells.next() {
        if row >= 0, row < projects.count, column < columns.count, let amount = amounts[column] {
          let value = cell.isEmpty ? nil : UnsafeBufferPointer(rebasing: bytes[cell])
          if let fault = difference(path, amount, row, value) { faults.append(fault) }
        }
        column += 1
        guard endsRow else { continue }
        isEven = isEven && column == columns.count
        (row, column) = (row + 1, 0)
      }
      guard isEven, row == projects.count else {
        return [
          FigureFault(
            path: path, name: "the list of rows", found: "\(row) rows",
            expected: "\(projects.count) rows of \(columns.count) cells")
        ]
      }
      return faults
    }
  }

  private func organisations(_ path: String, _ bytes: [UInt8], _ expected: Int) -> [FigureFault] {
    let entries = ledger.entries(.organisation), rows = (try? JSON(reading: bytes))?["rows"]?.elements ?? []
    let faults = rows.flatMap { row -> [FigureFault] in
      let key = row["key"]?.text ?? ""
      return FigureFault.differences(path, key, entries[key] ?? Ledger.Entry(), [.projects, .support], unit: unit) {
        row[$0.rawValue]?.number
      }
    }
    guard rows.count != expected else { return faults }
    return faults + [
      FigureFault(
        path: path, name: "the list of rows", found: "\(rows.count) rows", expected: "\(expected) rows")
    ]
  }
}
