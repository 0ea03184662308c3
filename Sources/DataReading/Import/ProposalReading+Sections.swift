import Diagnostics
import ReportModel
import TableReading

extension ProposalReading {
  /// The rows that are no projects as far as the proposed columns tell.
  func marks() -> [ListMark] {
    var ignored = DiagnosticLog()
    let columns = proposed.columns
    let amounts = Set(columns.guesses.filter(\.field.isMoney).map(\.column.column))
    let required = [ProjectField.name, .organisation].compactMap { columns[$0]?.column.column }
    let spread = MergedCells(table, header, amounts: amounts).spread(&ignored)
    return RowSorter(spread, header, required: required, amounts: amounts) { _ in true }.marks()
  }

  /// Amounts by year side by side, 2026年经费 and 2027年经费 under one group, are added to the support.
  mutating func addYears() {
    guard let support = proposed.columns[.support]?.column, !support.parts.groups.isEmpty else { return }
    let leaf = support.parts.withoutNumbers
    guard leaf != comparable(support.parts.leaf) else { return }
    let others = proposed.columns.unplaced.filter { column in
      column.parts.groups == support.parts.groups && column.parts.withoutNumbers == leaf
        && column.percent(.amount) >= 90
    }
    proposed.columns.add(others, to: .support)
  }

  /// Columns that say something only where it changes: merged cells as CSV keeps them. The first row says something,
  /// hardly any filled cell repeats the one before it, and at least half the cells are empty.
  mutating func proposeFillDown(_ marks: [ListMark]) {
    let left = Set(marks.map(\.row)), table = table
    let rows = table.rows.indices[(header.rows.upperBound + 1)...].filter { !left.contains($0) }
    guard rows.count > 3, let first = rows.first else { return }
    for guess in proposed.columns.guesses where ProjectSource.filledFields.contains(guess.field) {
      let column = guess.column.column, number = Int(table.rows[first].number)
      let isMerged = table.merges.contains { $0.columns.contains(column) && $0.rows.lowerBound >= number }
      guard !isMerged, !table.text(first, column).isEmpty else { continue }
      let texts = rows.lazy.map { table.text($0, column) }.filter { !$0.isEmpty }
      let filled = texts.count, changes = zip(texts, texts.dropFirst()).count { $0 != $1 } + 1
      guard filled > 1, filled * 2 <= rows.count, changes * 20 >= filled * 19 else { continue }
      proposed.fillDown.append((guess.field, "only \(filled) of \(rows.count) rows state it, each something else"))
    }
  }

  /// What the headings among the rows state: places where most of them are called as places are, else the programmes
  /// or categories no column states.
  mutating func proposeSections(_ marks: [ListMark]) {
    let texts = marks.compactMap { mark -> String? in
      if case .section(let section) = mark.kind { return section.text }
      return nil
    }
    guard !texts.isEmpty else { return }
    let count = "\(texts.count) \(texts.count == 1 ? "heading" : "headings") among the rows"
    let places = texts.count { CellKinds.isPlace($0, setting.context.places.divisions) }
    let first = "\(count), such as \"\(texts[0])\""
    if places * 5 >= texts.count * 4 {
      let cities = texts.count { text in ["市", "州", "盟", "府", "県", "都"].contains { text.hasSuffix($0) } }
      let field = cities * 2 >= texts.count ? ProjectField.city : .county
      if proposed.columns[field] == nil { proposed.sections = [.init(field: field, sureness: 85, basis: first)] }
    } else if let field = [ProjectField.programme, .category].first(where: { proposed.columns[$0] == nil }) {
      proposed.sections = [.init(field: field, sureness: 60, basis: first)]
    }
  }
}
