import ReportModel
import Summaries

/// The figures of pages: every cell beside its value, every row of the tables that are marked, the figures on top of the
/// overview and of every group's page, and the support on every project's.
struct PageFigures: Sendable {
  private let report: Report
  private let ledger: Ledger
  /// What stands first on a page, by its path.
  private let tops: [String: Top]

  private var unit: MoneyUnit { report.unit }

  init(report: Report, ledger: Ledger) {
    self.report = report
    self.ledger = ledger
    let presentation = Presentation(report: report)
    var tops = ["index.html": Top(name: "all projects", figures: .group(ledger.total, isOrganisation: false))]
    for dimension in Dimension.allCases {
      for (key, entry) in ledger.entries(dimension) where !key.isEmpty {
        guard let address = presentation.address(dimension, key) else { continue }
        tops[Address.file(of: address)] = Top(
          name: key, figures: .group(entry, isOrganisation: dimension == .organisation))
      }
    }
    for project in report.dataset.projects {
      guard let support = project.support else { continue }
      tops[Address.file(of: Address.project(project.id))] = Top(name: project.id, figures: .project(support.minorUnits))
    }
    self.tops = tops
  }

  /// Of one page.
  func faults(_ path: String, _ bytes: [UInt8]) -> [FigureFault] {
    let rows = Self.tables[path].map { table($0, path, bytes) } ?? []
    let top = tops[path].map { faults(of: $0, path, bytes) } ?? []
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
  private struct Top: Sendable {
    enum Figures: Sendable {
      case group(Ledger.Entry, isOrganisation: Bool)
      /// The support in smallest units.
      case project(Int64)
    }

    let name: String
    let figures: Figures

    /// Amounts nobody states are not there.
    var expected: [(figure: PublishedFigure, value: Int64?)] {
      switch figures {
      case .project(let support): [(.support, support)]
      case .group(let entry, let isOrganisation):
        Self.figures(entry, isOrganisation).map { ($0, $0.value(entry)) }
      }
    }

    private static func figures(_ entry: Ledger.Entry, _ isOrganisation: Bool) -> [PublishedFigure] {
      let counts: [PublishedFigure] = isOrganisation ? [.projects] : [.projects, .organisations]
      guard !entry.supports.isEmpty else { return counts }
      return counts + [.support] + (entry.investmentStated > 0 && !isOrganisation ? [.investment] : [])
    }
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
