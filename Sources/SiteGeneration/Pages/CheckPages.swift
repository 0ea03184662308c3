import DataChecks
import ReportModel
import Templates

/// `/guidelines/<year>/checks/` and below: what is asked of every award of a year, in the words of each check's manual.
/// What the checks found is not here: every edition may show these pages.
struct CheckPages {
  let presentation: Presentation
  let guideline: Guideline

  private var words: Words { presentation.words }
  private var year: Int { guideline.year }

  var pages: [PlannedPage] { [index] + allChecks.map(page) }

  private var trail: [Table.Cell] {
    [
      presentation.home, Table.Cell(words[.guidelines], address: Address.guidelines),
      Table.Cell(words.filled(.oneYear, String(year)), address: Address.guideline(year)),
    ]
  }

  private func manual(_ check: any Check.Type) -> Manual.Text { check.manual.text(presentation.report.site.language) }

  private var index: PlannedPage {
    PlannedPage(
      Address.checks(of: year), template: "report", title: words.filled(.checksOfYear, String(year)),
      description: words.filled(.checksDescription, String(year)), trail: trail, topic: .guidelines
    ) { _ in
      let rows = allChecks.map { check in
        Table.Row(cells: [
          presentation.check(check.id, of: year), Table.Cell(manual(check).question),
          Table.Cell(words[check.severity.word]),
        ])
      }
      let labels = [words[.check], words[.question], words[.whenFailed]]
      let table = Table(
        caption: words.filled(.checksOfYear, String(year)), columns: labels.map { Table.Column(label: $0) }, rows: rows)
      return [
        .summary: .text(words[.checksSummary]),
        .sections: .records([Section(id: "all", heading: words[.checks], blocks: [.table(table)]).record]),
      ]
    }
  }

  private func page(_ check: any Check.Type) -> PlannedPage {
    let text = manual(check)
    return PlannedPage(
      Address.check(check.id, of: year), template: "report", title: words.name(ofCheck: check.id),
      description: text.question,
      trail: trail + [Table.Cell(words[.checks], address: Address.checks(of: year))], topic: .guidelines
    ) { _ in
      let failing = Fact(words[.whenFailed], words[check.severity.word])
      let sections = [
        Section(id: "why", heading: words[.whyChecked], blocks: [.text(text.why), .facts([failing])]),
        Section(id: "clause", heading: words[.clause], blocks: [.text(text.clause)]),
        Section(
          id: "example", heading: words[.workedExample],
          blocks: [.text(text.example), .table(table(of: check.manual.example))]),
        Section(id: "limits", heading: words[.blindSpot], blocks: [.text(text.blindSpot)]),
      ]
      return [.summary: .text(text.question), .sections: .records(sections.map(\.record))]
    }
  }

  /// The worked example as the edition's language has it; a column nobody fills in is left out.
  private func table(of example: WorkedExample) -> Table {
    Table(
      caption: words[.workedExample], columns: example.header.map { Table.Column(label: label(of: $0)) },
      rows: example.rows.map { Table.Row(cells: $0.map { Table.Cell(verdict($0)) }) })
  }

  private func label(of header: String) -> String {
    if let field = ProjectField.allCases.first(where: { $0.header == header }) { return words[field.word] }
    switch header {
    case WorkedExample.Column.rule.rawValue: return words[.rule]
    case WorkedExample.Column.verdict.rawValue: return words[.verdict]
    case WorkedExample.Column.expected.rawValue: return words[.expected]
    case WorkedExample.Column.actual.rawValue: return words[.actual]
    case WorkedExample.Column.missing.rawValue: return words[.missing]
    case WorkedExample.Column.headroom.rawValue: return words[.headroom]
    default: return header
    }
  }

  private func verdict(_ cell: String) -> String {
    let verdict = Finding.Verdict.allCases.first { WorkedExample.name(of: $0) == cell }
    return verdict.map { words[$0.word] } ?? cell
  }
}
