import DataChecks
import ReportModel
import Templates

/// `/guidelines/` and below: each year's programmes with their rules, the forms, and the whole text clause by clause.
struct GuidelinePages {
  let presentation: Presentation

  private var words: Words { presentation.words }
  private var dataset: Dataset { presentation.dataset }

  var pages: [PlannedPage] {
    guard !dataset.guidelines.isEmpty else { return [] }
    return [index] + dataset.guidelines.flatMap { YearOfGuideline(presentation: presentation, guideline: $0).pages }
  }

  private var index: PlannedPage {
    PlannedPage(
      Address.guidelines, template: "report", title: words[.guidelines],
      description: words.filled(.allByDescription, dataset.site.title, words[.guideline]), trail: [presentation.home],
      topic: .guidelines
    ) { _ in
      let facts = dataset.guidelines.map {
        Fact(words.filled(.oneYear, String($0.year)), $0.title, address: Address.guideline($0.year))
      }
      let section = Section(id: "years", heading: words[.guidelinesByYear], blocks: [.facts(facts)])
      return [.summary: .absent, .sections: .records([section.record])]
    }
  }
}

/// The pages of one year's guideline.
struct YearOfGuideline {
  let presentation: Presentation
  let guideline: Guideline

  private var words: Words { presentation.words }
  private var year: Int { guideline.year }

  var pages: [PlannedPage] {
    [overview, text] + guideline.annexes.map(annex) + guideline.forms.map(form)
      + CheckPages(presentation: presentation, guideline: guideline).pages
  }

  private var trail: [Table.Cell] {
    [presentation.home, Table.Cell(words[.guidelines], address: Address.guidelines)]
  }

  private var below: [Table.Cell] {
    trail + [Table.Cell(words.filled(.oneYear, String(year)), address: Address.guideline(year))]
  }

  private var overview: PlannedPage {
    page(Address.guideline(year), "guideline", guideline.title, trail) {
      [
        .textAddress: .text(Address.text(of: year)),
        .annexes: .records(guideline.annexes.map(annexRecord)),
        .sections: .records(overviewSections.map(\.record)),
      ]
    }
  }

  private var overviewSections: [Section] {
    let forms = guideline.forms.map { form in
      Fact(form.id, form.title, address: Address.form(form.id, of: year))
    }
    let checks = allChecks.map { check in
      Fact(
        words.name(ofCheck: check.id), check.manual.text(presentation.report.site.language).question,
        address: Address.check(check.id, of: year))
    }
    return [RegionalRules(presentation: presentation, guideline: guideline).section()].compactMap { $0 }
      + (forms.isEmpty ? [] : [Section(id: "forms", heading: words[.forms], blocks: [.facts(forms)])])
      + [Section(id: "checks", heading: words[.checks], blocks: [.text(words[.checksSummary]), .facts(checks)])]
  }

  private func annexRecord(_ annex: Annex) -> Record {
    [
      .id: .text(annex.id), .text: .text(words.filled(.annexTitle, annex.id, annex.title)),
      .address: .text(Address.annex(annex.id, of: year)),
      .table: .record(programmes(of: annex).record),
    ]
  }

  /// The programmes of an annex with their subsidy and quota in a line each.
  private func programmes(of annex: Annex) -> Table {
    let subsidy = SubsidyText(words: words, unit: presentation.report.unit)
    let rows = guideline.programmes.filter { $0.annex == annex.id }.map { programme in
      Table.Row(cells: [
        Table.Cell(programme.name, address: Address.programme(programme.id)),
        Table.Cell(subsidy.text(programme.subsidy.amount)),
        Table.Cell(
          programme.quota?.total.map(groupedText) ?? words[.dash],
          sortValue: programme.quota?.total.map { String($0) } ?? ""),
        presentation.clause(programme.clause, of: guideline),
      ])
    }
    return Table(
      caption: words.filled(.annexTitle, annex.id, annex.title),
      columns: [
        Table.Column(label: words[.programme]), Table.Column(label: words[.subsidy]),
        Table.Column(label: words[.quota], isNumeric: true), Table.Column(label: words[.clause]),
      ], rows: rows)
  }

  private func annex(_ annex: Annex) -> PlannedPage {
    page(Address.annex(annex.id, of: year), "annex", words.filled(.annexTitle, annex.id, annex.title), below) {
      let programmes = guideline.programmes.filter { $0.annex == annex.id }.map { programme -> Record in
        let rule = ProgrammeRule(presentation: presentation, guideline: guideline, programme: programme)
        return [
          .id: .text(programme.id), .heading: .text(programme.name),
          .address: .text(Address.programme(programme.id)), .rule: .record(rule.record),
        ]
      }
      return [
        .summary: Value(annex.introduction?.text), .programmes: .records(programmes),
        .textAddress: .text(Address.text(of: year) + "#" + annex.id),
      ]
    }
  }

  private var text: PlannedPage {
    page(Address.text(of: year), "text", words.filled(.textOfYear, String(year)), below) {
      let annexes = guideline.clauses.annexes.map { root -> Record in
        let title = guideline.annexes.first { $0.id == root.citation }?.title ?? ""
        return [
          .id: .text(root.anchor), .heading: .text(words.filled(.annexTitle, root.citation, title)),
          .paragraphs: paragraphs(root), .clauses: .records(flattened(root.children, level: 1)),
        ]
      }
      return [.annexes: .records(annexes)]
    }
  }

  /// The clauses in the order of the text, each with how deep it stands.
  private func flattened(_ clauses: [Clause], level: Int) -> [Record] {
    clauses.flatMap { clause -> [Record] in
      [
        [
          .id: .text(clause.anchor), .marker: .text(clause.marker), .level: .text(String(level)),
          .citation: .text(words.filled(.clauseCitation, clause.citation)), .paragraphs: paragraphs(clause),
        ]
      ] + flattened(clause.children, level: level + 1)
    }
  }

  private func paragraphs(_ clause: Clause) -> Value {
    .list(clause.text.split(separator: "\n").map { .text(String($0)) })
  }

  private func form(_ form: IndicatorForm) -> PlannedPage {
    let title = words.filled(.formTitle, form.id, form.title)
    return page(Address.form(form.id, of: year), "form", title, below) {
      let users = guideline.programmes.filter { $0.form == form.id }.map { presentation.programme($0.id) }
      return [
        .programmes: .records(users.map { $0.record() }), .fields: .list(form.fields.map { .text($0) }),
        .table: .record(FormTable(words: words, form: form).table.record),
        .notes: .list(form.notes.map { .text($0) }), .prompts: .list(form.ownPrompts.map { .text($0) }),
      ]
    }
  }

  private func page(
    _ address: String, _ template: String, _ title: String, _ trail: [Table.Cell],
    content: @escaping @Sendable () -> KeyValuePairs<Name, Value>
  ) -> PlannedPage {
    PlannedPage(
      address, template: template, title: title, description: words.filled(.guidelineDescription, title), trail: trail,
      topic: .guidelines
    ) { _ in content() }
  }
}
