import ReportModel
import Summaries
import Templates

/// `/`: what was supported, where, under which category, for which chains.
struct OverviewPage {
  let presentation: Presentation
  let notices: [Article]

  var page: PlannedPage {
    let site = presentation.dataset.site, words = presentation.words
    return PlannedPage(
      Address.overview, template: "overview", title: site.title, description: site.summary ?? site.title, trail: [],
      topic: .overview
    ) { scope in
      let sections = GroupSections(
        presentation: presentation, members: ArraySlice(presentation.dataset.projects.indices), scope: scope)
      return [
        .summary: Value(site.summary),
        .figures: .records(sections.keyFigures().map(\.record)),
        .years: .text(years(words)),
        .sections: .records(parts(sections, scope).map(\.record)),
        .hasNotices: .flag(!notices.isEmpty),
        .notices: .records(notices.prefix(5).map(\.listRecord)),
      ]
    }
  }

  /// `2022–2024 年度`, or the single year.
  private func years(_ words: Words) -> String {
    let years = presentation.dataset.projects.compactMap(\.year)
    guard let first = years.min(), let last = years.max() else { return "" }
    return first == last
      ? words.filled(.oneYear, String(first)) : words.filled(.yearsFromTo, String(first), String(last))
  }

  private func parts(_ sections: GroupSections, _ scope: PageScope) -> [Section] {
    let regions = RegionRatios(presentation: presentation, scope: scope)
    return [
      BudgetUse(presentation: presentation).section,
      sections.section(by: .category),
      regions.overall,
      sections.section(by: .city, columns: [.projects, .organisations, .support, .share]),
      sections.section(by: .year),
      sections.section(by: .chain, limit: 12),
      sections.section(by: .cluster, limit: 16),
      sections.section(by: .programme, columns: Presentation.Column.brief, limit: 12, chart: false),
    ].compactMap { $0 }
  }
}
