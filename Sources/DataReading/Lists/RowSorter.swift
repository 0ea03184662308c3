import TableReading

/// Tells what each row below the headers is.
///
/// A row whose name and organisation are filled in is a project, unless it is a sum or repeats the headers; only other
/// rows are looked at more closely.
struct RowSorter {
  private let table: Table
  private let header: ListHeader
  /// The columns a project must fill in.
  private let required: [Int]
  private let amounts: Set<Int>
  private let serials: Set<Int>
  private let headerTexts: [[String]]
  private let titles: Set<String>
  /// Whether a text is a heading by what it says: the name of a programme, a city, or anything where sources.yaml says
  /// what headings are.
  private let isHeading: (Section) -> Bool

  init(
    _ table: Table, _ header: ListHeader, required: [Int], amounts: Set<Int>, isHeading: @escaping (Section) -> Bool
  ) {
    (self.table, self.header, self.required, self.amounts) = (table, header, required, amounts)
    self.isHeading = isHeading
    serials = Set(header.columns.indices.filter { HeaderWords.serial.contains(comparable(header.columns[$0].leaf)) })
    headerTexts = header.rows.map { row in
      (0..<Int(table.rows[row].count)).map { comparable(table.text(row, $0)) }
    }
    titles = Set(
      (0..<header.rows.lowerBound).flatMap { row in
        (0..<Int(table.rows[row].count)).map { comparable(table.text(row, $0)) }
      })
  }

  /// The rows that are no projects, in their order.
  func marks() -> [ListMark] {
    var marks = [ListMark](), lastData = header.rows.upperBound
    for index in table.rows.indices.dropFirst(header.rows.upperBound + 1) {
      if isPlain(table.rows[index]) {
        lastData = index
        continue
      }
      let kind = kind(of: index)
      if kind == .data { lastData = index } else { marks.append(ListMark(row: index, kind: kind)) }
    }
    return marks.map { $0.row > lastData ? ListMark(row: $0.row, kind: atEnd($0.kind)) : $0 }
  }

  /// A heading without rows below it is a remark.
  private func atEnd(_ kind: RowKind) -> RowKind {
    if case .section = kind { return .note }
    return kind
  }

  /// Decided on bytes: nearly every row is.
  private func isPlain(_ row: Table.Row) -> Bool {
    for column in required {
      let isFilled = table.read(table.cell(row, column)) { $0.count > 6 || $0.count > 0 && CellText($0).text != nil }
      guard isFilled else { return false }
    }
    guard let key = required.first else { return false }
    for column in 0..<min(Int(row.count), key + 1) where table.cell(row, column).length > 0 {
      if table.read(table.cell(row, column), TotalWord.mayBe) { return false }
      break
    }
    let cell = table.cell(row, key)
    return !header.rows.contains { index in
      let original = table.cell(table.rows[index], key)
      guard cell.length == original.length, cell.length > 0 else { return false }
      return table.read(cell) { a in table.read(original) { b in isEqual(a, b) } }
    }
  }

  private func isEqual(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    for index in a.indices where a[index] != b[index] { return false }
    return true
  }

  private func kind(of index: Int) -> RowKind {
    let filled = (0..<Int(table.rows[index].count)).compactMap { column in
      let text = table.text(index, column)
      return text.isEmpty ? nil : (column: column, text: text)
    }
    guard let first = filled.first else { return .blank }
    if filled.allSatisfy({ serials.contains($0.column) && isNumber($0.text) }) { return .numberOnly }
    if repeatsHeader(filled) { return .repeatedHeader }
    if filled.count <= 3, filled.contains(where: { isUnitLine($0.text) }) { return .unitLine }
    let isProject = !required.isEmpty && required.allSatisfy { column in filled.contains { $0.column == column } }
    if let word = filled.prefix(3).lazy.filter({ !amounts.contains($0.column) }).compactMap({ TotalWord($0.text) })
      .first,
      !isProject || TotalWord(first.text) != nil
    {
      return .total(word)
    }
    if isProject { return .data }
    if filled.count == 1, titles.contains(comparable(first.text)) { return .title }
    if NoteWords.begin(first.text), filled.count <= 2 { return .note }
    return heading(filled, index)
  }

  /// One text alone in its row, perhaps with a number before it and amounts behind it, is a heading.
  private func heading(_ filled: [(column: Int, text: String)], _ index: Int) -> RowKind {
    var texts = filled.filter { !(amounts.contains($0.column) && isNumber($0.text)) }
    let hasFigures = texts.count < filled.count
    var written = texts.first?.text ?? ""
    if texts.count == 2, Section.unnumbered(written + "、x").level <= .part {
      written += "、" + texts[1].text
      texts.removeLast()
    }
    guard texts.count == 1, !isNumber(written) else { return .data }
    let section = Section(written, at: table.place(table.rows[index], texts[0].column))
    let isWide = table.merges(at: table.rows[index]).contains {
      $0.columns.contains(texts[0].column) && $0.columns.count > 1
    }
    if isHeading(section) || isWide || section.level != .plain { return .section(section) }
    let isInField = required.contains(texts[0].column) && texts[0].column > 0
    return hasFigures || isInField || required == [texts[0].column] ? .data : .section(section)
  }

  private func repeatsHeader(_ filled: [(column: Int, text: String)]) -> Bool {
    headerTexts.contains { header in
      let own = header.count { !$0.isEmpty }
      return filled.count * 2 >= own && filled.count > 1
        && filled.allSatisfy { $0.column < header.count && header[$0.column] == comparable($0.text) }
    }
  }

  private func isUnitLine(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 40, let name = UnitLine.unitName(in: text) else { return false }
    return Currency.named(name) != nil
  }

  private func isNumber(_ text: String) -> Bool {
    text.unicodeScalars.map(halfWidth).allSatisfy { ("0"..."9").contains($0) || [".", ",", "-"].contains($0) }
  }
}

/// Words remarks begin with.
enum NoteWords {
  static func begin(_ text: String) -> Bool {
    let text = comparable(text)
    return words.contains { text.hasPrefix($0) }
  }

  private static let words = [
    "注:", "注1", "注１", "备注:", "说明:", "注意", "附注", "资料来源", "数据来源", "来源:", "填表说明", "※", "*", "(注", "(注)", "[注", "出典", "備考:",
    "注)", "note:", "notes:",
    "source:", "sources:", "disclaimer",
  ]
}
