import Templates

extension Section {
  /// What `partials/section.html` shows.
  var record: Record {
    [.id: .text(id), .heading: .text(heading), .blocks: .records(blocks.map(\.record))]
  }
}

extension Section.Block {
  /// One of the kinds is set, the others are absent.
  var record: Record {
    var figures = Value.absent, facts = Value.absent, table = Value.absent, chart = Value.absent
    var chartTitle = Value.absent, text = Value.absent, html = Value.absent, projects = Value.absent
    switch self {
    case .figures(let all): figures = .records(all.map(\.record))
    case .facts(let all): facts = .records(all.map(\.record))
    case .table(let value): table = .record(value.record)
    case .chart(let picture):
      chart = .html(picture.html)
      chartTitle = .text(picture.title)
    case .text(let value): text = .text(value)
    case .html(let value): html = .html(value)
    case .projects(let list): projects = .record(list.record)
    }
    return [
      .hasFigures: .flag(figures.isThere), .figures: figures, .hasFacts: .flag(facts.isThere), .facts: facts,
      .table: table, .chart: chart, .chartTitle: chartTitle, .text: text, .html: html, .projects: projects,
    ]
  }
}

extension Value {
  /// Whether it is anything at all.
  fileprivate var isThere: Bool {
    guard case .absent = self else { return true }
    return false
  }
}

extension Figure {
  var record: Record {
    [
      .label: .text(label), .value: .text(value), .unit: Value(unit), .note: Value(note),
      .address: Value(address),
    ]
  }
}

extension Pager {
  var record: Record {
    [
      .pages: .records(
        pages.enumerated().map { position, page in
          [
            .text: .text(page.text), .address: Value(page.address), .isCurrent: .flag(position + 1 == current),
            .isGap: .flag(page.address == nil),
          ]
        }),
      .position: .text(position), .previous: Value(previous), .next: Value(next),
    ]
  }
}
