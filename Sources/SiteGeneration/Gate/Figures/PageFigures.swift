import ReportModel
import Summaries

/// The figures of pages: every cell beside its value, every row of the tables that are marked, the figures on top of the
/// overview and of every group's page, and the support on every project's.
struct PageFigures: Sendable {
  let report: Report
  let ledger: Ledger
  let subjects: FigureSubjects

  private var unit: MoneyUnit { report.unit }

  /// Of one page.
  func faults(_ path: String, _ bytes: [UInt8]) -> [FigureFault] {
    let rows = Self.tables[path].map { table($0, path, bytes) } ?? []
    let top = top(of: path).map { faults(of: $0, path, bytes) } ?? []
    let cells = PageCells.differences(bytes).map { text, value in
      FigureFault(path: path, name: "the cell \"\(text)\"", found: text, expected: value)
    }
    return rows + top + cells
  }

  /// The pages that show a whole table.
  private static let tables: [String: Dimension] = [
    Address.file(of: Address.years): .year, Address.file(of: Address.categories): .category,
    Address.file(of: Address.programmes): .programme, Address.file(of: Address.regions): .region,
    Address.file(of: Address.cities): .city, Address.file(of: Address.clusters): .cluster,
    Address.file(of: Address.chains): .chain,
  ]

  private func table(_ dimension: Dimension, _ path: String, _ bytes: [UInt8]) -> [FigureFault] {
    guard let table = PageTable(bytes, marked: dimension.rawValue) else {
      return [FigureFault(path: path, name: "the table", found: nil, expected: dimension.rawValue)]
    }
    return faults(of: table, dimension, path)
  }

  private func faults(of table: PageTable, _ dimension: Dimension, _ path: String) -> [FigureFault] {
    let grouping = report.book.grouping(dimension), entries = ledger.entries(dimension)
    let columns = Presentation(report: report).columns(
      Presentation.Column.all, in: report.book.table(by: dimension).total)
    guard table.rows.count == grouping.keys.count, table.closing.count == 2 else {
      return [
        FigureFault(
          path: path, name: "the list of rows", found: "\(table.rows.count) rows",
          expected: "\(grouping.keys.count) rows")
      ]
    }
    let keys = grouping.keys + ["", "total"]
    return zip(keys, table.rows + table.closing).flatMap { key, row in
      let entry = key == "total" ? ledger.total : entries[key] ?? Ledger.Entry()
      return PublishedFigure.allCases.compactMap { figure -> FigureFault? in
        guard let column = columns.firstIndex(where: { $0.rawValue == figure.rawValue }) else { return nil }
        let text = row.values.count == columns.count ? row.values[column] : "?"
        let expected = figure.isShown(entry) ? figure.value(entry) : nil
        return FigureFault.difference(
          path, "\(figure.rawValue) of \(row.name)", text.isEmpty ? nil : text, expected,
          decimals: figure.decimals(unit))
      }
    }
  }

  /// The figures that stand first, in the order of the page.
  private struct Top {
    let name: String
    let expected: [(figure: PublishedFigure, value: Int64?)]
  }

  private func top(of path: String) -> Top? {
    if path == Address.file(of: Address.overview) {
      return Top(name: "all projects", expected: figures(ledger.total, isOrganisation: false))
    }
    switch subjects[String(path.dropLast(Address.file(of: Address.overview).count))] {
    case .project(let index):
      let project = report.dataset.projects[index]
      return project.support.map { Top(name: project.id, expected: [(.support, $0.minorUnits)]) }
    case .group(let dimension, let key):
      let entry = ledger.entries(dimension)[key]
      return entry.map { Top(name: key, expected: figures($0, isOrganisation: dimension == .organisation)) }
    case nil: return nil
    }
  }

  /// Amounts nobody states are not there.
  private func figures(
    _ entry: Ledger.Entry, isOrganisation: Bool
  ) -> [(figure: PublishedFigure, value: Int64?)] {
    var shown: [PublishedFigure] = isOrganisation ? [.projects] : [.projects, .organisations]
    if !entry.supports.isEmpty {
      shown += [.support] + (entry.investmentStated > 0 && !isOrganisation ? [.investment] : [])
    }
    return shown.map { ($0, $0.value(entry)) }
  }

  private func faults(of top: Top, _ path: String, _ bytes: [UInt8]) -> [FigureFault] {
    let expected = top.expected, numbers = numbers(bytes, count: expected.count)
    // A theme may show such figures in another way; then there is nothing to read back.
    guard !numbers.isEmpty else { return [] }
    return expected.enumerated().compactMap { position, expected in
      FigureFault.difference(
        path, "\(expected.figure.rawValue) of \(top.name)", position < numbers.count ? numbers[position] : nil,
        expected.value, decimals: expected.figure.decimals(unit))
    }
  }

  /// The first large figures of a page, without the commas.
  private func numbers(_ bytes: [UInt8], count: Int) -> [String] {
    var scan = PageScan(bytes), numbers = [String]()
    while numbers.count < count, scan.pass("<span class=\"number\">") {
      numbers.append(scan.text(until: UInt8(ascii: "<")).filter { $0 != "," })
    }
    return numbers
  }
}

extension PublishedFigure {
  /// Whether a page shows the figure: a dash stands where projects are and none states the amount.
  func isShown(_ entry: Ledger.Entry) -> Bool {
    switch self {
    case .support: !entry.supports.isEmpty || entry.projects == 0
    case .investment: entry.investmentStated > 0 || entry.projects == 0
    case .projects, .organisations, .supportStated, .investmentStated, .leverage, .mean, .median: true
    }
  }
}
