import DataChecks
import ReportModel
import Summaries

/// What the checks found by programme and by city: how many projects fail anything, failures and doubts.
struct FindingGroups {
  let presentation: Presentation
  let checks: CheckResults

  private var words: Words { presentation.words }
  private var book: SummaryBook { presentation.report.book }

  /// The counts of one group.
  private struct Count {
    var fail = 0
    var cannotTell = 0

    mutating func add(_ verdict: Finding.Verdict) {
      switch verdict {
      case .pass: break
      case .fail: fail += 1
      case .cannotTell: cannotTell += 1
      }
    }
  }

  func section(by dimension: Dimension) -> Section {
    let grouping = book.grouping(dimension), unstated = grouping.unstated
    var counts = [Count](repeating: Count(), count: unstated + 1),
      failing = [Set<Int>](repeating: [], count: unstated + 1)
    func add(_ group: Int, _ verdict: Finding.Verdict, project: Int?) {
      counts[group].add(verdict)
      if verdict == .fail, let project { failing[group].insert(project) }
    }
    for answer in checks.answers {
      let project = Int(answer.project)
      add(Int(grouping.group[project]), answer.verdict, project: project)
    }
    let projects = Dictionary(
      presentation.dataset.projects.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for finding in checks.acrossProjects {
      switch finding.subject {
      case .project(let id):
        guard let project = projects[id] else { continue }
        add(Int(grouping.group[project]), finding.verdict, project: project)
      case .programme(let id, _):
        add(dimension == .programme ? grouping.index(of: id) ?? unstated : unstated, finding.verdict, project: nil)
      // An organisation's projects may stand in several groups.
      case .organisation: add(unstated, finding.verdict, project: nil)
      }
    }
    let rows = grouping.keys.indices.map { group in
      let first = Table.Cell(grouping.names[group], address: presentation.address(dimension, grouping.keys[group]))
      let size = grouping.projects(in: group).count
      return Table.Row(
        cells: [first] + cells([size, failing[group].count, counts[group].fail, counts[group].cannotTell]))
    }
    let last = [
      grouping.projects(in: unstated).count, failing[unstated].count, counts[unstated].fail,
      counts[unstated].cannotTell,
    ]
    let total = [
      presentation.dataset.projects.count, failing.reduce(0) { $0 + $1.count }, counts.reduce(0) { $0 + $1.fail },
      counts.reduce(0) { $0 + $1.cannotTell },
    ]
    let closing = [
      Table.Row(kind: .unstated, cells: [Table.Cell(words[.acrossGroups])] + cells(last)),
      Table.Row(kind: .total, cells: [Table.Cell(words[.total])] + cells(total)),
    ]
    return section(dimension, rows + closing)
  }

  private func cells(_ counts: [Int]) -> [Table.Cell] { counts.map(presentation.count) }

  private func section(_ dimension: Dimension, _ rows: [Table.Row]) -> Section {
    let heading = words.filled(.findingsBy, presentation.name(dimension))
    let labels = [Word.projectCount, .projectsFailing, .fail, .cannotTell]
    return Section(
      id: "findings-by-\(dimension.rawValue)", heading: heading,
      blocks: [
        .table(
          Table(
            caption: heading,
            columns: [Table.Column(label: presentation.name(dimension))]
              + labels.map { Table.Column(label: words[$0], isNumeric: true) }, rows: rows))
      ])
  }
}
