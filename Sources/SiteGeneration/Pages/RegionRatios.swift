import Markup
import ReportModel
import Summaries

/// The ratios of the regions (苏南, 苏中, 苏北): of projects and of support, in all, per year and by category.
struct RegionRatios {
  let presentation: Presentation
  let scope: PageScope

  private var words: Words { presentation.words }
  private var book: SummaryBook { presentation.report.book }

  /// One section for the overview; nil where no project states a region.
  var overall: Section? {
    let table = book.table(by: .region)
    guard !table.rows.isEmpty else { return nil }
    return Section(
      id: "by-region", heading: words.filled(.sectionBy, presentation.name(.region)),
      blocks: [.chart(presentation.bars(table, id: "chart-by-region", in: scope))] + [
        .table(
          presentation.table(
            table, caption: words.filled(.tableBy, presentation.name(.region)),
            columns: [
              .projects, .projectShare, .organisations, .support, .share, .investment, .leverage,
            ]))
      ])
  }

  /// Per year and by category, for the page of all regions.
  var sections: [Section] {
    [section(.year), section(.category)].compactMap { $0 }
  }

  private func section(_ outer: Dimension) -> Section? {
    let cross = book.table(outer, by: .region)
    guard !cross.total.rows.isEmpty, !cross.outer.rows.isEmpty else { return nil }
    let id = "region-by-" + outer.rawValue
    let heading = words.filled(.ratiosBy, presentation.name(.region), presentation.name(outer))
    var blocks: [Section.Block] = [
      .chart(presentation.shares(cross, id: "chart-projects-" + id, ofProjects: true, in: scope)),
      .table(
        presentation.shareTable(
          cross, caption: words.filled(.projectSharesBy, presentation.name(outer), presentation.name(.region)),
          ofProjects: true)),
    ]
    if cross.total.total.supportStated > 0 {
      blocks += [
        .chart(presentation.shares(cross, id: "chart-support-" + id, ofProjects: false, in: scope)),
        .table(
          presentation.shareTable(
            cross, caption: words.filled(.supportSharesBy, presentation.name(outer), presentation.name(.region)),
            ofProjects: false)),
      ]
    }
    return Section(id: id, heading: heading, blocks: blocks)
  }
}
