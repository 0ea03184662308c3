import TableReading

/// The headers of a list: one row, or several of which upper ones group the columns below them.
package struct ListHeader: Sendable {
  package struct Column: Sendable, Hashable {
    /// All that is written above the column, from top to bottom: `补助金额（万元） 省级`.
    package let text: String
    /// The same without units: `补助金额 省级`.
    package let name: String
    /// The lowest part alone; equal to `text` in a header of one row.
    package let leaf: String
    /// The name of the unit a bracket states.
    package let unitName: String?
    /// What the column is found by, the surest first; texts as they are compared.
    fileprivate let keys: [String]
    /// The upper parts, without units, as they are compared.
    let groups: [String]
  }

  /// The indices of its rows in the table.
  package let rows: ClosedRange<Int>
  package let columns: [Column]

  /// Whether a merged cell below the headers says what stands above its column: they are repeated there.
  func isRepeated(in merge: Table.Merge, of table: Table) -> Bool {
    let column = merge.columns.lowerBound
    guard merge.rows.count <= rows.count, let index = table.index(ofRow: merge.rows.lowerBound) else { return false }
    let text = table.text(index, column)
    return !text.isEmpty && rows.contains { table.text($0, column) == text }
  }

  /// The columns a name may mean: by all that is written, else without units, else by the lowest part.
  package func columns(named name: String) -> [Int] {
    let whole = comparable(name), bare = comparable(HeaderText(name).name)
    if whole.isEmpty { return [] }
    for way in 0..<4 {
      let found = columns.indices.filter { columns[$0].keys[way] == (way % 2 == 0 ? whole : bare) }
      if !found.isEmpty { return found }
    }
    return columns.indices.filter { columns[$0].groups.contains(bare) }
  }

  /// The columns at which a second list begins beside the first: the headers from there on are those before. nil where
  /// there is one list.
  package var secondList: Int? {
    let names = columns.map { $0.keys[1] }
    guard let last = names.lastIndex(where: { !$0.isEmpty }), last >= 3 else { return nil }
    for start in 2...((last + 2) / 2 + 1) where start <= last && names[start] == names[0] && !names[0].isEmpty {
      let right = Array(names[start...last])
      let left = Array(names[..<start].prefix(right.count))
      if right.count >= 2, left == right, names[right.count..<start].allSatisfy(\.isEmpty) { return start }
    }
    return nil
  }

  /// Reads the headers of these rows.
  init(_ table: Table, rows: ClosedRange<Int>) {
    self.rows = rows
    let width = rows.map { Int(table.rows[$0].count) }.max() ?? 0
    var texts = rows.map { row in (0..<width).map { table.text(row, $0) } }
    for level in texts.indices.dropLast().reversed() {
      Self.spread(&texts[level], below: texts[level + 1], merges: table.merges(at: table.rows[rows.lowerBound + level]))
    }
    columns = (0..<width).map { column in
      var parts = [String]()
      for level in texts where !level[column].isEmpty && parts.last != level[column] { parts.append(level[column]) }
      return Column(parts)
    }
  }

  /// A group's text stands above every column of the group: those of its merge, or the empty ones to its right that
  /// have a header of their own below.
  private static func spread(_ level: inout [String], below: [String], merges: ArraySlice<Table.Merge>) {
    for merge in merges where merge.columns.count > 1 && merge.columns.lowerBound < level.count {
      for column in merge.columns where column < level.count { level[column] = level[merge.columns.lowerBound] }
    }
    guard merges.isEmpty else { return }
    var group = ""
    for column in level.indices {
      if level[column].isEmpty {
        if !below[column].isEmpty { level[column] = group }
      } else {
        group = below[column].isEmpty ? "" : level[column]
      }
    }
  }
}

extension ListHeader.Column {
  fileprivate init(_ parts: [String]) {
    let split = parts.map(HeaderText.init)
    text = parts.joined(separator: " ")
    name = split.map(\.name).joined(separator: " ")
    leaf = parts.last ?? ""
    keys = [text, name, leaf, split.last?.name ?? ""].map(comparable)
    groups = split.dropLast().map { comparable($0.name) }
    unitName = split.last { $0.bracket != nil }?.unitName
  }
}

extension Table {
  /// The text of a cell, in order; empty where it says nothing.
  func text(_ row: Int, _ column: Int) -> String {
    read(cell(rows[row], column)) { CellText($0).text ?? "" }
  }
}
