/// A map in which every place is a tile of the same size, so that no place is loud because it is large.
package struct TileMap: Sendable {
  /// Where a tile lies, counted from 1 at the west and the north, at most 24. A tile outside that, or on a cell that
  /// is taken, is set below the map: no figure is hidden by a mistake in a layout.
  package struct Cell: Hashable, Sendable {
    package let column: Int
    package let row: Int

    package init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }

    var isSound: Bool { (1...24).contains(column) && (1...24).contains(row) }
  }

  package struct Tile: Hashable, Sendable {
    /// Stands in the tile's `data-key`.
    package let key: String
    package let label: String
    /// Nil for what has no place on the map, such as the bucket of the unstated; set below the map.
    package let cell: Cell?
    /// In any unit the tiles share; nil where there is no value, which is not zero and is hatched.
    package let value: Int?
    /// The value as a person reads it, or what to say where there is none. Printed in all tiles or in none: where one
    /// of them would not fit, all are left to pointer and reader.
    package let printed: String
    package let href: String?

    package init(
      key: String, label: String, cell: Cell?, value: Int?, printed: String, href: String? = nil
    ) {
      self.key = key
      self.label = label
      self.cell = cell
      self.value = value
      self.printed = printed
      self.href = href
    }
  }

  package let tiles: [Tile]
  package let breaks: Breaks
  /// The legend's word for the hatch.
  package let noData: String

  package init(_ tiles: [Tile], breaks: Breaks, noData: String) {
    self.tiles = tiles
    self.breaks = breaks
    self.noData = noData
  }

  func sheet(_ caption: Caption) -> Sheet {
    let layout = TileLayout(tiles.map(\.cell))
    let fills = fills
    let figures = TileFigures(tiles.map(\.printed), tileWidth: layout.boxes.map(\.width).min() ?? 0)
    var body = Drawing()
    for (number, tile) in tiles.enumerated() {
      tile.draw(in: layout.boxes[number], fills[number], figures, hatch: Sheet.hatch(caption), into: &body)
    }
    if tiles.isEmpty { _ = body.line(noData, at: 0) }
    return Sheet(
      "tiles", caption, height: tiles.isEmpty ? 20 : layout.height,
      hasLinks: tiles.contains { soundAddress($0.href) != nil }, hasHatch: fills.contains(.hatch), body: body,
      legend: Legend(keys(fills)))
  }

  /// The fill of each tile.
  var fills: [Fill] {
    var classes = breaks.classes(of: tiles.compactMap(\.value))[...]
    return tiles.map { tile in
      guard tile.value != nil, let number = classes.popFirst() else { return .hatch }
      return .tile(number)
    }
  }

  /// Each class that has tiles with its real limits: the printed values of its least and its greatest tile.
  private func keys(_ fills: [Fill]) -> [Legend.Key] {
    let pairs = Array(zip(tiles, fills))
    let classes = (0..<Breaks.classes).compactMap { number -> Legend.Key? in
      let members = pairs.filter { $0.1 == .tile(number) }.map(\.0)
      let least = members.min { ($0.value ?? 0) < ($1.value ?? 0) }
      let greatest = members.max { ($0.value ?? 0) < ($1.value ?? 0) }
      guard let least, let greatest else { return nil }
      let limits = least.value == greatest.value ? least.printed : "\(least.printed) – \(greatest.printed)"
      return Legend.Key(fill: .tile(number), text: limits)
    }
    return classes + (fills.contains(.hatch) ? [Legend.Key(fill: .hatch, text: noData)] : [])
  }
}
