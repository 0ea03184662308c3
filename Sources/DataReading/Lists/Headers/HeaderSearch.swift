import TableReading

/// Finds the headers of a list by their words and their shape.
struct HeaderSearch {
  private let table: Table
  /// Words sources.yaml calls columns by, as `comparable` writes them.
  private let expected: Set<String>

  /// How far down headers are looked for, in rows that are not blank.
  private static let depth = 60

  init(_ table: Table, expected: some Sequence<String>) {
    self.table = table
    var words = Set<String>()
    for name in expected {
      words.formUnion([name, HeaderText(name).name].map(comparable))
      words.formUnion(name.split(separator: " ").map { comparable(String($0)) })
    }
    self.expected = words
  }

  /// The headers, and how many known words are among them; nil for a table without rows.
  func header() -> (header: ListHeader, words: Int)? {
    let rows = table.rows.prefix(Self.depth)
    guard let widest = rows.map(\.count).max() else { return nil }
    // Most lists begin with their headers, and no row has more words than cells.
    let first = score(0)
    if first >= enough(beside: Int(widest)) { return (header(around: 0), first) }
    let scores = [first] + rows.indices.dropFirst().map(score), best = scores.max() ?? 0
    let index = scores.firstIndex { $0 >= enough(beside: best) } ?? scores.firstIndex { $0 > 0 && $0 == best } ?? 0
    return (header(around: index), scores[index])
  }

  /// How many known words make headers where another row has so many.
  private func enough(beside best: Int) -> Int { max(2, (best * 3 + 4) / 5) }

  /// The headers of which a row, by its index, is one.
  func header(around index: Int) -> ListHeader {
    var rows = index...index
    while rows.lowerBound > 0, isGroup(rows.lowerBound - 1, above: rows.lowerBound) {
      rows = rows.lowerBound - 1...rows.upperBound
    }
    while rows.upperBound + 1 < table.rows.count, rows.count < 4, isPart(rows.upperBound + 1, below: rows.upperBound) {
      rows = rows.lowerBound...rows.upperBound + 1
    }
    return ListHeader(table, rows: rows)
  }

  private func score(_ row: Int) -> Int {
    var seen = Set<String>()
    for column in 0..<min(Int(table.rows[row].count), 400) {
      let text = table.text(row, column)
      guard !text.isEmpty, text.utf8.count <= 120 else { continue }
      let whole = comparable(text), header = HeaderText(text)
      if isKnown(whole) || header.bracket != nil && isKnown(comparable(header.name)) { seen.insert(whole) }
    }
    return seen.count
  }

  private func isKnown(_ word: String) -> Bool { expected.contains(word) || HeaderWords.isKnown(word) }

  /// Whether two rows follow each other in the file.
  private func areNeighbours(_ upper: Int, _ lower: Int) -> Bool {
    table.rows[lower].number == table.rows[upper].number + 1
  }

  private func filled(_ row: Int) -> [Int] {
    (0..<Int(table.rows[row].count)).filter { !table.text(row, $0).isEmpty }
  }

  /// Whether the row below headers holds the lower part of some of them.
  private func isPart(_ row: Int, below upper: Int) -> Bool {
    guard areNeighbours(upper, row) else { return false }
    let number = Int(table.rows[upper].number), columns = filled(row)
    guard !columns.contains(where: { isNumber(table.text(row, $0)) }) else { return false }
    if table.merges.contains(where: { $0.rows.contains(number) && $0.rows.contains(number + 1) && $0.rows.count <= 4 }),
      score(upper) > 0
    {
      return true
    }
    let wide = table.merges(at: table.rows[upper]).filter { $0.rows.count == 1 && $0.columns.count > 1 }
    if !wide.isEmpty {
      return columns.count > 1 && columns.allSatisfy { column in wide.contains { $0.columns.contains(column) } }
    }
    return isSubdivision(columns, of: upper)
  }

  /// Without merges to tell: every text stands in a group, and one at least below an empty cell.
  private func isSubdivision(_ columns: [Int], of upper: Int) -> Bool {
    guard columns.count > 1, filled(upper).count > 1 else { return false }
    let isEmptyAbove = columns.map { table.text(upper, $0).isEmpty }
    let areGroups = zip(columns, isEmptyAbove).allSatisfy { column, isEmpty in
      let start = isEmpty ? group(of: column, in: upper) : column
      return start.map { start in columns.contains { $0 > start && group(of: $0, in: upper) == start } } ?? false
    }
    return areGroups && isEmptyAbove.contains(true)
  }

  /// The filled cell to the left of an empty one.
  private func group(of column: Int, in row: Int) -> Int? {
    table.text(row, column).isEmpty ? (0..<column).last { !table.text(row, $0).isEmpty } : nil
  }

  /// Whether the row above headers groups them: not a title, which stands alone or above them all.
  private func isGroup(_ row: Int, above lower: Int) -> Bool {
    guard areNeighbours(row, lower) else { return false }
    let columns = filled(row), width = Int(table.rows[lower].count), number = Int(table.rows[row].number)
    let texts = columns.map { table.text(row, $0) }
    guard !texts.contains(where: { UnitLine.unitName(in: $0) != nil || $0.unicodeScalars.count > 30 || isNumber($0) })
    else { return false }
    let merges = table.merges(at: table.rows[row])
    if merges.contains(where: { $0.rows.contains(number + 1) }) { return true }
    if !merges.isEmpty {
      return merges.contains { $0.columns.count > 1 && $0.columns.count * 5 < width * 4 } && columns.count > 1
    }
    return columns.count > 1
      && columns.allSatisfy { table.text(lower, $0).isEmpty || isStart($0, in: row, width: width) }
      && columns.contains { isStart($0, in: row, width: width) && $0 + 1 < width }
  }

  /// Whether a cell may be the first of a group: nothing stands to its right.
  private func isStart(_ column: Int, in row: Int, width: Int) -> Bool {
    column + 1 >= width || table.text(row, column + 1).isEmpty
  }

  private func isNumber(_ text: String) -> Bool {
    text.unicodeScalars.map(halfWidth).allSatisfy {
      ("0"..."9").contains($0) || [".", ",", "-", "%", " "].contains($0)
    }
  }
}
