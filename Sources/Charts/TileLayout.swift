/// Cells made boxes: columns in percent of the width, rows in pixels, with the empty margins of the grid cut off.
struct TileLayout: Sendable {
  /// `x` and `width` in hundredths of a percent, `y` in CSS pixels.
  struct Box: Hashable, Sendable {
    let x: Int
    let y: Int
    let width: Int

    var middle: Length { .percent(hundredths: x + width / 2) }
  }

  static let tileHeight = 56
  private static let rowHeight = tileHeight + 5
  /// Between two columns, in hundredths of a percent.
  private static let gap = 120

  /// One for each cell given, in the same order.
  let boxes: [Box]
  /// In CSS pixels.
  let height: Int

  init(_ cells: [TileMap.Cell?]) {
    var taken = Set<TileMap.Cell>()
    let placed = cells.map { cell -> TileMap.Cell? in
      guard let cell, cell.isSound, taken.insert(cell).inserted else { return nil }
      return cell
    }
    let known = placed.compactMap { $0 }
    let west = known.map(\.column).min() ?? 1
    let north = known.map(\.row).min() ?? 1
    let columns = known.map { $0.column - west + 1 }.max() ?? 5
    let rows = known.map { $0.row - north + 1 }.max() ?? 0

    let belowTop = rows * TileLayout.rowHeight + (rows > 0 ? 10 : 0)
    var below = 0
    boxes = placed.map { cell in
      if let cell {
        return TileLayout.box(cell.column - west, of: columns, y: (cell.row - north) * TileLayout.rowHeight)
      }
      defer { below += 1 }
      return TileLayout.box(below % columns, of: columns, y: belowTop + below / columns * TileLayout.rowHeight)
    }
    height = (boxes.map(\.y).max() ?? 0) + TileLayout.tileHeight + 1
  }

  private static func box(_ column: Int, of columns: Int, y: Int) -> Box {
    let start = column * (10_000 + gap) / columns
    let end = (column + 1) * (10_000 + gap) / columns - gap
    return Box(x: start, y: y, width: end - start)
  }
}
