import Diagnostics
import Markup
import ReportModel
import Summaries
import Templates

/// A data block of prose understood: a summary by a dimension over the projects a filter keeps.
///
///     ```summary-table
///     by: city
///     measures: projects, support, share
///     where: year=2024, category=1-1
///     top: 10
///     ```
struct DataView: Sendable {
  /// The first word of the fence.
  enum Kind: String, CaseIterable {
    case table = "summary-table"
    case chart = "bar-chart"
  }

  let kind: Kind
  let dimension: Dimension
  let columns: [Presentation.Column]
  /// Keys that every project shown has.
  let filter: [Condition]
  let top: Int?
  private let report: Report

  struct Condition: Hashable {
    let dimension: Dimension
    let key: String
  }

  /// nil after saying everything that is wrong with the block.
  init?(_ block: DataBlock, file: String, report: Report, _ diagnostics: inout [Diagnostic]) {
    guard let kind = Kind(rawValue: block.kind) else { return nil }
    var reading = DataBlockReading(block, file: file, report: report)
    let dimension = reading.dimension(), columns = reading.columns(for: kind)
    let filter = reading.filter(), top = reading.top()
    diagnostics += reading.diagnostics
    guard let dimension, reading.diagnostics.isEmpty else { return nil }
    self.kind = kind
    self.dimension = dimension
    self.columns = columns
    self.filter = filter
    self.top = top
    self.report = report
  }

  /// The block as the theme shows it, the table of a chart below it.
  func html(_ scope: inout PageScope, id: String) -> HTML {
    let presentation = Presentation(report: report)
    let whole = report.book.table(by: dimension, among: members)
    let measure: Presentation.Measure = columns.contains(.support) || columns.contains(.share) ? .support : .projects
    let table = top == nil ? whole : whole.sorted(by: measure)
    let limit = top ?? .max
    var blocks = [Section.Block]()
    if kind == .chart {
      blocks.append(.chart(presentation.bars(table, id: "chart-" + id, measure: measure, limit: limit, in: scope)))
    }
    let shown: [Presentation.Column] = kind == .chart ? [.projects, .support, .share] : columns
    blocks.append(.table(presentation.table(table, caption: caption(presentation), columns: shown, limit: limit)))
    return scope.html(of: blocks)
  }

  private var members: ArraySlice<Int> {
    var members = ArraySlice(report.dataset.projects.indices)
    for condition in filter {
      let kept = Set(report.book.projects(in: condition.dimension, condition.key))
      members = ArraySlice(members.filter(kept.contains))
    }
    return members
  }

  /// `按设区市统计（2024、重点产业技术创新项目指南）`.
  private func caption(_ presentation: Presentation) -> String {
    let title = presentation.words.filled(.tableBy, presentation.name(dimension))
    guard !filter.isEmpty else { return title }
    let names = filter.map { condition -> String in
      let grouping = report.book.grouping(condition.dimension)
      return grouping.index(of: condition.key).map { grouping.names[$0] } ?? condition.key
    }
    return presentation.words.filled(.onlyThese, title, presentation.words.list(names))
  }
}

extension PageScope {
  /// Blocks rendered on their own, for what stands inside prose.
  mutating func html(of blocks: [Section.Block]) -> HTML {
    guard let template = templates["partials/block"] else {
      diagnostics.append(templates.missing("partials/block"))
      return .empty
    }
    let page: Record = [.root: .text(root)]
    var bytes = [UInt8]()
    for block in blocks { diagnostics += template.render([site, page, block.record], into: &bytes) }
    return HTML(trusted: bytes)
  }
}
