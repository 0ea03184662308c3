/// Figures of one column with the same number of decimals, so that they stand under each other: `1,234.5` and `80` as
/// `1,234.5` and `80.0`. Exact: only zeros are added; what is no plain figure stays as it is.
func withEqualDecimals(_ figures: [String]) -> [String] {
  let decimals = figures.map(decimalCount)
  guard let most = decimals.compactMap({ $0 }).max(), most > 0 else { return figures }
  return zip(figures, decimals).map { figure, count in
    guard let count, count < most else { return figure }
    return figure + (count == 0 ? "." : "") + String(repeating: "0", count: most - count)
  }
}

/// How many decimals a plain figure has; nil for what is none.
private func decimalCount(_ figure: String) -> Int? {
  var decimals: Int?, hasDigit = false
  for byte in figure.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      hasDigit = true
      decimals = decimals.map { $0 + 1 }
    case UInt8(ascii: "."): decimals = 0
    case UInt8(ascii: ","), UInt8(ascii: "-"): break
    default: return nil
    }
  }
  return hasDigit ? decimals ?? 0 : nil
}

extension Table {
  /// The same table with equal decimals in every numeric column.
  var withAlignedFigures: Table {
    var rows = rows.map(\.cells)
    for column in columns.indices where columns[column].isNumeric {
      let texts = withEqualDecimals(rows.map { $0[column].text })
      for row in rows.indices {
        let cell = rows[row][column]
        rows[row][column] = Cell(texts[row], address: cell.address, sortValue: cell.sortValue)
      }
    }
    return Table(
      caption: caption, columns: columns,
      rows: zip(self.rows, rows).map { Row(kind: $0.kind, cells: $1) }, reconciles: reconciles)
  }
}
