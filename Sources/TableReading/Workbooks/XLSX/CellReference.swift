/// Where a cell stands as spreadsheets name it: `B5`.
struct CellReference: Hashable {
  static let maximumRows = 1_048_576
  static let maximumColumns = 16_384

  /// From 0; at most `maximumColumns`, which is one too many, for all that lies beyond.
  let column: Int
  /// From 1; 0 where there is none.
  let row: Int

  /// `B5`, `$B$5`, `b5`; nil for anything else.
  init?(_ text: UnsafePointer<CChar>) {
    var position = text, column = 0, row = 0
    if position[0] == 0x24 { position += 1 }
    while let letter = Self.letter(position[0]) {
      column = min(column * 26 + letter, Self.maximumColumns + 1)
      position += 1
    }
    if position[0] == 0x24 { position += 1 }
    while (0x30...0x39).contains(position[0]) {
      row = min(row * 10 + Int(position[0] - 0x30), Self.maximumRows + 1)
      position += 1
    }
    guard column > 0, position[0] == 0 else { return nil }
    (self.column, self.row) = (column - 1, row)
  }

  /// A merged range, `A1:C2`; nil where it is no range of several cells of a sheet.
  static func merge(_ text: String) -> Table.Merge? {
    let ends = text.split(separator: ":").compactMap { CellReference(String($0)) }
    guard ends.count == 2, ends[0] != ends[1] else { return nil }
    let rows = [ends[0].row, ends[1].row].sorted(), columns = [ends[0].column, ends[1].column].sorted()
    guard rows[0] > 0, rows[1] <= maximumRows, columns[1] < maximumColumns else { return nil }
    return Table.Merge(rows: rows[0]...rows[1], columns: columns[0]...columns[1])
  }

  /// The letters of a column from 0: `AA` for 26.
  static func letters(_ column: Int) -> String {
    var rest = column, letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  private static func letter(_ byte: CChar) -> Int? {
    switch byte {
    case 0x41...0x5A: Int(byte - 0x40)
    case 0x61...0x7A: Int(byte - 0x60)
    default: nil
    }
  }
}
