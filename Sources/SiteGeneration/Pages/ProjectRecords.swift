import ReportModel
import Summaries

/// What the internal edition has on record for one project beside its row: what was paid, and what its form states.
struct ProjectRecords {
  let presentation: Presentation
  /// The project's index in the dataset.
  let index: Int

  private var words: Words { presentation.words }
  private var report: Report { presentation.report }
  private var project: Project { report.dataset.projects[index] }

  /// A site without such tables has no such parts.
  var sections: [Section] {
    (report.dataset.payments.isEmpty ? [] : [payments])
      + (report.dataset.indicatorValues.isEmpty ? [] : [indicators].compactMap { $0 })
  }

  private var payments: Section {
    let all = report.dataset.payments(of: project.id), figures = report.book.payments(of: [index])
    let heading = words[.paymentRecord]
    var blocks = [Section.Block]()
    if all.isEmpty {
      blocks.append(.text(words[.noPayments]))
    } else {
      var rows = all.map { payment in
        Table.Row(cells: [
          Table.Cell(presentation.name(payment.kind)), Table.Cell(payment.day?.text ?? words[.notStated]),
          presentation.amountCell(payment.amount),
        ])
      }
      rows.append(
        Table.Row(
          kind: .total, cells: [Table.Cell(words[.paidInAll]), Table.Cell(""), presentation.amountCell(figures.paid)]))
      let amount = words.filled(.withUnit, words[.paidAmount], report.unit.name)
      let columns = [Table.Column(label: words[.paymentKind]), Table.Column(label: words[.paymentDay])]
      blocks.append(
        .table(
          Table(caption: heading, columns: columns + [Table.Column(label: amount, isNumeric: true)], rows: rows)
            .withAlignedFigures))
    }
    blocks.append(.facts(facts(figures)))
    return Section(id: "payments", heading: heading, blocks: blocks)
  }

  private func facts(_ figures: PaymentFigures) -> [Fact] {
    func amount(_ money: Money) -> String {
      words.filled(.amountWithUnit, report.unit.shown(money), report.unit.name)
    }
    let approved = Fact(words[.approvedAmount], project.support.map(amount) ?? words[.notStated])
    let rest =
      figures.overpaidProjects > 0
      ? Fact(words[.overpaid], amount(figures.overpaid)) : Fact(words[.outstanding], amount(figures.outstanding))
    return [approved, rest]
  }

  /// nil where no form is known for the project and it states nothing.
  private var indicators: Section? {
    let form = report.dataset.programme(of: project)?.form.flatMap { report.dataset.guideline(project.year)?.form($0) }
    guard let form else { return nil }
    let values = report.dataset.indicatorValues(of: project.id)
    guard !values.isEmpty else {
      return Section(id: "indicators", heading: words[.indicators], blocks: [.text(words[.formMissing])])
    }
    let names = Dictionary(form.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = values.map { value -> Table.Row in
      let (name, unit) =
        switch value.subject {
        case .printed(let id): (names[id]?.name ?? id, names[id]?.unit)
        case .own(let name, let unit): (words.filled(.ownIndicatorNamed, name), unit)
        }
      let texts = [name, unit ?? words[.dash], value.target?.text, value.actual?.text]
      return Table.Row(cells: texts.map { Table.Cell($0 ?? words[.notStated]) })
    }
    let columns = [Word.indicator, .unit, .targetValue, .actualValue].map { Table.Column(label: words[$0]) }
    return Section(
      id: "indicators", heading: words[.indicators],
      blocks: [.table(Table(caption: words.filled(.formTitle, form.id, form.title), columns: columns, rows: rows))])
  }
}
