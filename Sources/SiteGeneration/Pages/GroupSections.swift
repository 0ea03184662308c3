import ReportModel
import Summaries

/// The parts that pages of groups are put together from: figures, and tables with their charts.
struct GroupSections {
  let presentation: Presentation
  /// The projects of the group, as indices into the dataset.
  let members: ArraySlice<Int>
  let scope: PageScope
  /// The region all members are of, where the group is one.
  var region: String?

  private var words: Words { presentation.words }
  private var book: SummaryBook { presentation.report.book }
  var figures: Measures { book.measures(of: members) }

  /// How many projects and organisations, how much support and investment.
  func keyFigures() -> [Figure] {
    let figures = figures, unit = presentation.report.unit
    var all = [
      Figure(label: words[.projectCount], value: groupedText(figures.projects), unit: words[.projectUnit]),
      Figure(
        label: words[.organisationCount], value: groupedText(figures.organisations), unit: words[.organisationUnit]),
    ]
    guard figures.supportStated > 0 else {
      return all + [Figure(label: words[.support], value: words[.notPublished])]
    }
    all.append(
      Figure(
        label: words[.support], value: unit.shown(figures.support), unit: unit.name,
        note: incomplete(figures.supportStated, of: figures.projects)))
    if figures.investmentStated > 0 {
      all.append(
        Figure(
          label: words[.investment], value: unit.shown(figures.investment), unit: unit.name,
          note: incomplete(figures.investmentStated, of: figures.projects)))
    }
    if let leverage = figures.leveraged?.text {
      all.append(Figure(label: words[.leverage], value: leverage, note: words[.leverageNote]))
    }
    return all
  }

  /// `其中 690 项填报` where not every project states the figure.
  private func incomplete(_ stated: Int, of projects: Int) -> String? {
    stated == projects ? nil : words.filled(.statedByOnly, groupedText(stated), groupedText(projects))
  }

  func keyFiguresSection() -> Section {
    Section(id: "figures", heading: words[.keyFigures], blocks: [.figures(keyFigures())])
  }

  /// A table by a dimension with its bars; nil where no project states the dimension.
  func section(
    by dimension: Dimension, columns: [Presentation.Column] = Presentation.Column.usual, limit: Int = .max,
    chart: Bool = true
  ) -> Section? {
    let table = book.table(by: dimension, among: members)
    guard !table.rows.isEmpty else { return nil }
    let shown = limit < table.rows.count ? table.sorted(by: .support) : table
    let id = "by-" + dimension.rawValue
    var blocks = [Section.Block]()
    if chart {
      blocks.append(
        .chart(presentation.chart(shown, id: "chart-" + id, limit: limit, region: region, in: scope)))
    }
    blocks.append(
      .table(
        presentation.table(
          shown, caption: words.filled(.tableBy, presentation.name(dimension)), columns: columns, limit: limit)))
    return Section(id: id, heading: words.filled(.sectionBy, presentation.name(dimension)), blocks: blocks)
  }

  /// The projects, cut into pages of the list at `address`.
  func projects(page number: Int, of address: String) -> Section {
    Section(
      id: "projects", heading: words[.projects],
      blocks: [.projects(presentation.list(members, page: number, of: address))])
  }
}

extension SummaryTable {
  /// The rows with most of the measure first, then of the other one, ties in the table's own order.
  func sorted(by measure: Presentation.Measure) -> SummaryTable {
    let order = rows.indices.sorted { a, b in
      let (x, y) = (rows[a].measures, rows[b].measures)
      switch measure {
      case .support: return (y.support, y.projects, a) < (x.support, x.projects, b)
      case .projects: return (y.projects, y.support, a) < (x.projects, x.support, b)
      }
    }
    return SummaryTable(dimension: dimension, rows: order.map { rows[$0] }, unstated: unstated, total: total)
  }
}
