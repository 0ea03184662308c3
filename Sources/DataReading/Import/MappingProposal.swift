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
    var said = DiagnosticLog()
    let plan = ColumnPlan(table, for: ProjectSource(file: list.path, place: nil), &said)
    for error in said.all where error.severity == .error { log.add(error) }
    guard let plan else { return nil }
    var reading = ProposalReading(list, table, plan, setting, hasSite: hasSite)
    guard let mapping = reading.mapping() else {
      log.error(
        "import.no-organisation", at: table.place(plan.headerRow), "no column seems to name who received support",
        found: plan.headers.filter { !$0.isEmpty }.joined(separator: ", "),
        suggestion: "write a mapping and name the column under columns, organisation")
      return nil
    }
    return tables.count > 1 ? mapping.only(table.sheet) : mapping
  }
}

extension Table {
  /// Whether any cell says something.
  fileprivate var isFilled: Bool {
    rows.contains { row in
      (0..<Int(row.count)).contains { read(cell(row, $0)) { CellText($0).text } != nil }
    }
  }

  /// The place of a row by its number.
  fileprivate func place(_ number: Int) -> Place { Place(file: file, sheet: sheet, row: number) }
}

extension ProposedMapping {
  /// The same for one sheet of several.
  fileprivate func only(_ sheet: String?) -> ProposedMapping {
    var mapping = self
    mapping.sheet = sheet
    return mapping
  }
}
