import DataReading
import Diagnostics
import FoundationEssentials
import ReportModel
import TableReading

@testable import SampleData

/// The repository's own site folder, read once.
enum SampleFolder {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let world = Result { try SiteFolder(path: root).world() }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: root + "/" + path)))
  }

  /// Every CSV of the folders the program writes.
  static let tables = ["projects", "payments", "indicators"].flatMap { folder -> [String] in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/content/\(folder)")) ?? []
    return names.filter { $0.hasSuffix(".csv") }.map { "content/\(folder)/\($0)" }
  }.sorted()

  static let lists: Result<[Int: [ListRow]], any Error> = Result {
    var lists = [Int: [ListRow]]()
    for year in [2022, 2023, 2024] { lists[year] = try ListRow.rows(of: bytes("content/projects/\(year).csv")) }
    return lists
  }

  static func list(_ year: Int) throws -> [ListRow] { try lists.get()[year] ?? [] }
}

/// A row of a list by header, as the reader of CSV sees it.
struct ListRow: Sendable {
  let cells: [String: String]

  subscript(field: ProjectField) -> String { cells[field.header] ?? "" }
  subscript(header: String) -> String { cells[header] ?? "" }

  func money(_ field: ProjectField) -> Money? { MoneyUnit.tenThousandYuan.money(self[field]) }

  /// Throws what the reader says.
  static func rows(of bytes: [UInt8]) throws -> [ListRow] {
    var log = DiagnosticLog()
    guard let table = CSVReader.table(bytes, file: "list.csv", &log), let header = table.rows.first, log.all.isEmpty
    else { throw Unreadable(diagnostics: "\(log.all)") }
    let names = texts(header, of: table)
    return try table.rows.dropFirst().map { row in
      guard row.count == header.count else { throw Unreadable(diagnostics: "row \(row.number) has \(row.count) cells") }
      return ListRow(cells: Dictionary(zip(names, texts(row, of: table)), uniquingKeysWith: { first, _ in first }))
    }
  }

  struct Unreadable: Error {
    let diagnostics: String
  }

  private static func texts(_ row: Table.Row, of table: Table) -> [String] {
    (0..<Int(row.count)).map { column in
      table.read(table.cell(row, column)) { span in
        String(decoding: span.indices.map { span[$0] }, as: UTF8.self)
      }
    }
  }
}
