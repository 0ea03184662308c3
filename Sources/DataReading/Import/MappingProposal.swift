package import Diagnostics
import ReportModel
import TableReading

/// What the columns of a list seem to mean, made from its headers and from what stands in its cells.
package struct MappingProposal: Sendable {
  /// A mapping to be edited, with sureness and reason at each line; nil where the list cannot be understood at all.
  package let yaml: String?
  /// The same for a terminal.
  package let lines: [String]
  /// Why there is no proposal; sorted.
  package let diagnostics: [Diagnostic]

  package init(_ list: ListFile, site: SiteFiles?) {
    var log = DiagnosticLog()
    let mapping = Self.mapping(list, ImportSetting(nil, site, &log), hasSite: site != nil, &log)
    yaml = mapping?.yaml(file: list.path)
    lines = mapping?.lines ?? []
    diagnostics = mapping == nil ? log.all.sorted() : []
  }

  private static func mapping(
    _ list: ListFile, _ setting: ImportSetting, hasSite: Bool, _ log: inout DiagnosticLog
  ) -> ProposedMapping? {
    var options = TableOptions()
    options.sheet = list.sheet
    let tables = TableFormat.tables(list.bytes, file: list.path, options: options, &log).filter(\.isFilled)
    guard let table = tables.max(by: { $0.rows.count < $1.rows.count }) else {
      if !log.hasErrors { log.error("import.empty", at: Place(file: list.path), "the list has no filled cell") }
      return nil
    }
    guard let header = HeaderSearch(table, expected: []).header()?.header else { return nil }
    var reading = ProposalReading(list, table, header, setting, hasSite: hasSite)
    guard let mapping = reading.mapping() else {
      log.error(
        "import.no-organisation", at: table.place(table.rows[header.rows.lowerBound]),
        "no column seems to name who received support",
        found: header.columns.map(\.text).filter { !$0.isEmpty }.joined(separator: ", "),
        suggestion: "write a mapping and name the column under columns, organisation")
      return nil
    }
    return mapping
  }
}

extension Table {
  /// Whether any cell says something.
  fileprivate var isFilled: Bool {
    rows.contains { row in
      (0..<Int(row.count)).contains { read(cell(row, $0)) { CellText($0).text } != nil }
    }
  }
}
