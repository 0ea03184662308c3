import ReportModel

/// What the guideline itself says by region: rates of subsidies and thresholds of conditions.
struct RegionalRules {
  let presentation: Presentation
  let guideline: Guideline

  private var words: Words { presentation.words }

  /// nil where the guideline makes no difference between regions.
  func section(only region: String? = nil) -> Section? {
    let rows = guideline.programmes.flatMap { rates(of: $0, only: region) + thresholds(of: $0, only: region) }
    guard !rows.isEmpty else { return nil }
    let labels = [words[.programme], words[.region], words[.rule], words[.clause]]
    return Section(
      id: "rules-\(guideline.year)", heading: words.filled(.regionalRules, String(guideline.year)),
      blocks: [
        .table(
          Table(
            caption: words.filled(.regionalRules, String(guideline.year)),
            columns: labels.map { Table.Column(label: $0) }, rows: rows))
      ])
  }

  private func rates(of programme: Programme, only region: String?) -> [Table.Row] {
    guard case .regionalRate(let base, let rates, _) = programme.subsidy.amount else { return [] }
    return rates.filter { region == nil || $0.name == region }.map { rate in
      let text = words.filled(.rateOf, rate.value.percentText, base ?? words[.base])
      return row(programme, rate.name, text, programme.subsidy.quotation.clause)
    }
  }

  private func thresholds(of programme: Programme, only region: String?) -> [Table.Row] {
    programme.conditions.flatMap { condition in
      condition.rules.flatMap { thresholds(of: $0.test) }.filter { _, _, bound in
        !bound.regions.isEmpty && region.map(bound.regions.contains) ?? true
      }.map { measure, unit, bound in
        let text = RuleText(words: words).threshold(measure, unit, bound)
        return row(programme, words.list(bound.regions), text, condition.quotation.clause)
      }
    }
  }

  private func thresholds(of test: Rule.Test) -> [(measure: String, unit: String, bound: Rule.BoundCase)] {
    switch test {
    case .threshold(let measure, let unit, let bounds): bounds.map { (measure, unit, $0) }
    case .anyOf(let tests): tests.flatMap(thresholds)
    case .window, .duration, .membership: []
    }
  }

  private func row(_ programme: Programme, _ region: String, _ rule: String, _ clause: String) -> Table.Row {
    Table.Row(cells: [
      Table.Cell(programme.name, address: Address.programme(programme.id)), Table.Cell(region), Table.Cell(rule),
      presentation.clause(clause, of: guideline),
    ])
  }
}
