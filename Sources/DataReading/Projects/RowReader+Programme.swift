import Diagnostics
import ReportModel
import TableReading

extension RowReader {
  /// Programme and category of a row; a programme's category is the guideline's, whatever the row states.
  mutating func programme(
    _ row: Table.Row, year: Int?, _ open: inout OpenNames, _ log: inout DiagnosticLog
  ) -> (programme: String?, category: String?) {
    let programme = fields.programme.value(row, of: table, &log)
    let category = fields.category.value(row, of: table, &log)
    if programme == nil, category == nil {
      log.error(
        "project.missing-field", at: fields.programme.place(row, of: table),
        "the row has neither \"programme\" (项目类型) nor \"category\" (类别)")
    }
    switch source.programmes {
    case .open:
      let stated = category.map { open.category($0) }
      return (programme.map { open.programme($0, category: stated) }, stated)
    case .guideline:
      let stated = category.flatMap { knownCategory($0, row, &log) }
      guard let programme, let match = match(programme, year: year, row, &log) else { return (nil, stated) }
      if let stated, stated != match.category {
        log.warning(
          "category.contradiction", at: fields.category.place(row, of: table),
          "the row's category is not that of its programme, which counts",
          found: "\(category ?? stated)", expected: context.programmes.categoryTitles[match.category])
      }
      return (match.programme, match.category)
    }
  }

  /// What the programme means in the guideline of its year, else in the newest that knows it.
  private mutating func match(
    _ text: String, year: Int?, _ row: Table.Row, _ log: inout DiagnosticLog
  ) -> ProgrammeIndex.Match? {
    let key = NamedProgramme(text: text, year: year)
    let known = matches[key] ?? context.programmes.match(text, year: year)
    matches[key] = .some(known)
    if let known { return known }
    log.error(
      "programme.unknown", at: fields.programme.place(row, of: table), "no guideline has a programme \"\(text)\"",
      expected: "an id, name or alias of a programme",
      suggestion: didYouMean(text, among: context.programmes.programmeNames))
    return nil
  }

  private func knownCategory(_ text: String, _ row: Table.Row, _ log: inout DiagnosticLog) -> String? {
    if let category = context.programmes.category(text) { return category }
    log.error(
      "category.unknown", at: fields.category.place(row, of: table), "no guideline has a category \"\(text)\"",
      expected: "an id or title of an annex", suggestion: didYouMean(text, among: context.programmes.categoryNames))
    return nil
  }
}
