import OutputWriting
import ReportModel
import Summaries

/// The figures of pages: every cell beside its value, every row of the tables that are marked, the figures on top of the
/// overview and of every group's page, and the support on every project's.
struct PageFigures {
  let tree: OutputTree
  let report: Report
  let ledger: Ledger
  let workers: Int

  private var unit: MoneyUnit { report.unit }

  var faults: [FigureFault] { tables + tops + cells }

  private var cells: [FigureFault] {
    let pages = tree.files.filter { $0.path.hasSuffix(".html") }
    return mapped(pages.indices, workers: workers) { range in
      range.flatMap { index in
        PageCells.differences(pages[index].bytes).map { text, value in
          FigureFault(path: pages[index].path, name: "the cell \"\(text)\"", found: text, expected: value)
        }
      }
    }
  }

  /// The pages that show a whole table.
  static let pages: [Dimension: String] = [
    .year: Address.years, .category: Address.categories, .programme: Address.programmes, .region: Address.regions,
    .city: Address.cities, .cluster: Address.clusters, .chain: Address.chains,
  ].mapValues(Address.file)

  private var tables: [FigureFault] {
    Dimension.allCases.flatMap { dimension -> [FigureFault] in
      guard let path = Self.pages[dimension], tree[path] != nil else { return [] }
      guard let table = tree[path].flatMap({ PageTable($0.bytes, marked: dimension.rawValue) }) else {
        return [FigureFault(path: path, name: "the table", found: nil, expected: dimension.rawValue)]
      }
      return faults(of: table, dimension, path)
    }
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

  private var tops: [FigureFault] {
    let presentation = Presentation(report: report)
    let groups = Dimension.allCases.flatMap { dimension in
      ledger.entries(dimension).compactMap { key, entry -> Top? in
        guard !key.isEmpty, let address = presentation.address(dimension, key) else { return nil }
        return Top(path: Address.file(of: address), name: key, entry: entry, isOrganisation: dimension == .organisation)
      }
    }.sorted { $0.path < $1.path }
    let all = [Top(path: "index.html", name: "all projects", entry: ledger.total, isOrganisation: false)] + groups
    let projects = report.dataset.projects
    return mapped(all.indices, workers: workers) { $0.flatMap { faults(of: all[$0]) } }
      + mapped(projects.indices, workers: workers) { $0.flatMap { top(of: projects[$0]) } }
  }

  /// What stands first on a page of a group.
  private struct Top: Sendable {
    let path: String
    let name: String
    let entry: Ledger.Entry
    let isOrganisation: Bool

    /// In the order of the page; amounts nobody states are not there.
    var figures: [PublishedFigure] {
      let counts: [PublishedFigure] = isOrganisation ? [.projects] : [.projects, .organisations]
      guard !entry.supports.isEmpty else { return counts }
      return counts + [.support] + (entry.investmentStated > 0 && !isOrganisation ? [.investment] : [])
    }
  }

  private func faults(of top: Top) -> [FigureFault] {
    let numbers = tree[top.path].map { self.numbers($0.bytes) } ?? []
    // A theme may show such figures in another way; then there is nothing to read back.
    guard !numbers.isEmpty else { return [] }
    return zip(top.figures, top.figures.indices).compactMap { figure, position in
      FigureFault.difference(
        top.path, "\(figure.rawValue) of \(top.name)", position < numbers.count ? numbers[position] : nil,
        figure.value(top.entry), decimals: figure.decimals(unit))
    }
  }

  private func top(of project: Project) -> [FigureFault] {
    let path = Address.file(of: Address.project(project.id))
    guard let support = project.support, let first = tree[path].flatMap({ numbers($0.bytes).first }) else { return [] }
    let fault = FigureFault.difference(
      path, "support of \(project.id)", first, support.minorUnits, decimals: unit.decimals)
    return fault.map { [$0] } ?? []
  }

  /// The large figures of a page, without the commas.
  private func numbers(_ bytes: [UInt8]) -> [String] {
    var scan = PageScan(bytes), numbers = [String]()
    while numbers.count < 5, scan.pass("<span class=\"number\">") {
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
