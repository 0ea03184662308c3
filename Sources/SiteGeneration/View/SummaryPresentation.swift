import ReportModel
import Summaries

extension Presentation {
  /// The columns a page's summary shows beside the name.
  enum Column: String, CaseIterable {
    case projects, projectShare, support, share, organisations, investment, leverage, mean, median

    static let brief: [Column] = [.projects, .support, .share]
    static let usual: [Column] = [.projects, .organisations, .support, .share, .investment, .leverage]
    static let all: [Column] = [.projects, .organisations, .support, .share, .mean, .median, .investment, .leverage]
  }

  /// A summary as a table: its rows, the unstated bucket, the total. Columns nothing is known for are left out.
  func table(
    _ summary: SummaryTable, caption: String, columns: [Column] = Column.usual, limit: Int = .max,
    reconciles: Bool = false
  ) -> Table {
    let columns = self.columns(columns, in: summary.total)
    let name = name(summary.dimension)
    var rows = summary.rows.prefix(limit).map { row in
      let first = Table.Cell(row.name, address: address(summary.dimension, row.key), sortValue: nil)
      return Table.Row(cells: [first] + columns.map { cell($0, row.measures) })
    }
    if limit < summary.rows.count { rows.append(rest(of: summary, after: limit, columns: columns)) }
    rows.append(
      Table.Row(
        kind: .unstated, cells: [Table.Cell(unstated(summary.dimension))] + columns.map { cell($0, summary.unstated) }))
    rows.append(
      Table.Row(kind: .total, cells: [Table.Cell(words[.total])] + columns.map { cell($0, summary.total) }))
    return Table(
      caption: caption,
      columns: [Table.Column(label: name)] + columns.map { Table.Column(label: label($0), isNumeric: true) },
      rows: rows, reconciles: reconciles ? summary.dimension.rawValue : nil
    ).withAlignedFigures
  }

  /// Those of the columns that say anything in a table of this total.
  func columns(_ columns: [Column], in total: Measures) -> [Column] { columns.filter { isKnown($0, in: total) } }

  /// Each group of the first dimension with its shares by the second: 苏南, 苏中, 苏北 in percent, for projects or support.
  func shareTable(_ cross: CrossTable, caption: String, ofProjects: Bool) -> Table {
    let inner = cross.total.rows
    func share(_ figures: Measures) -> Table.Cell { percent(ofProjects ? figures.projectShare : figures.share) }
    func cells(_ table: SummaryTable) -> [Table.Cell] {
      let byKey = Dictionary(table.rows.map { ($0.key, $0.measures) }, uniquingKeysWith: { first, _ in first })
      let isShared = (ofProjects ? table.total.projectShare : table.total.share) != nil
      let none = isShared ? percent(0) : percent(nil)
      return inner.map { byKey[$0.key].map(share) ?? none } + [share(table.unstated)]
        + [ofProjects ? count(table.total.projects) : amountCell(table.total.support)]
    }
    var rows = zip(cross.outer.rows, cross.tables).map { row, table in
      let first = Table.Cell(row.name, address: address(cross.outer.dimension, row.key))
      return Table.Row(cells: [first] + cells(table))
    }
    rows.append(
      Table.Row(kind: .unstated, cells: [Table.Cell(unstated(cross.outer.dimension))] + cells(cross.unstated)))
    rows.append(Table.Row(kind: .total, cells: [Table.Cell(words[.total])] + cells(cross.total)))
    let headers = inner.map(\.name) + [unstated(cross.dimension), ofProjects ? words[.projectCount] : supportHeader]
    return Table(
      caption: caption,
      columns: [Table.Column(label: name(cross.outer.dimension))]
        + headers.map { Table.Column(label: $0, isNumeric: true) }, rows: rows
    ).withAlignedFigures
  }

  var supportHeader: String { words.filled(.withUnit, words[.support], report.unit.name) }

  private func rest(of summary: SummaryTable, after limit: Int, columns: [Column]) -> Table.Row {
    let rest = summary.rows.dropFirst(limit)
    let label = words.filled(.furtherRows, groupedText(rest.count))
    let cells = columns.map { column -> Table.Cell in
      switch column {
      case .projects: count(rest.reduce(0) { $0 + $1.measures.projects })
      case .support: amountCell(sum(rest.map { stated($0.measures.support, by: $0.measures.supportStated) }))
      case .share: percent(sum(rest.map(\.measures.share)))
      case .projectShare: percent(sum(rest.map(\.measures.projectShare)))
      case .investment: amountCell(sum(rest.map { stated($0.measures.investment, by: $0.measures.investmentStated) }))
      case .organisations, .leverage, .mean, .median: Table.Cell(words[.dash], sortValue: "")
      }
    }
    return Table.Row(kind: .unstated, cells: [Table.Cell(label)] + cells)
  }

  private func sum(_ shares: [Int?]) -> Int? {
    let known = shares.compactMap { $0 }
    return known.count == shares.count ? known.reduce(0, +) : nil
  }

  /// Of those that are stated; nil where none is.
  private func sum(_ amounts: [Money?]) -> Money? {
    let known = amounts.compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(.zero, +)
  }

  /// An amount, or nil where no project states one.
  private func stated(_ amount: Money, by count: Int) -> Money? { count == 0 ? nil : amount }

  /// Whether a column says anything in this table.
  private func isKnown(_ column: Column, in total: Measures) -> Bool {
    switch column {
    case .projects, .organisations, .projectShare: true
    case .support, .share, .mean, .median: total.supportStated > 0
    case .investment: total.investmentStated > 0
    case .leverage: total.leveraged != nil
    }
  }

  private func cell(_ column: Column, _ figures: Measures) -> Table.Cell {
    switch column {
    case .projects: count(figures.projects)
    case .projectShare: percent(figures.projectShare)
    case .organisations: count(figures.organisations)
    case .support: amount(figures.support, statedBy: figures.supportStated, of: figures)
    case .share: percent(figures.share)
    case .investment: amount(figures.investment, statedBy: figures.investmentStated, of: figures)
    case .leverage: Table.Cell(figures.leveraged?.text ?? words[.dash], sortValue: figures.leveraged?.decimal ?? "")
    case .mean: averageCell(figures.mean)
    case .median: averageCell(figures.median)
    }
  }

  /// A dash where projects are and none states the amount.
  private func amount(_ amount: Money, statedBy count: Int, of figures: Measures) -> Table.Cell {
    amountCell(count == 0 && figures.projects > 0 ? nil : amount)
  }

  private func label(_ column: Column) -> String {
    let unit = report.unit.name
    switch column {
    case .projects: return words[.projectCount]
    case .projectShare: return words[.projectShare]
    case .organisations: return words[.organisationCount]
    case .support: return supportHeader
    case .share: return words[.supportShare]
    case .investment: return words.filled(.withUnit, words[.investment], unit)
    case .leverage: return words[.leverage]
    case .mean: return words.filled(.withUnit, words[.mean], unit)
    case .median: return words.filled(.withUnit, words[.median], unit)
    }
  }
}
