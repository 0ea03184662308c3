/// Whether the printed values of a map stand in its tiles: in all, on wide pages only, or in none.
enum TileFigures: Hashable, Sendable {
  case always, wide, never

  /// - Parameters:
  ///   - printed: every printed value of the map.
  ///   - tileWidth: in hundredths of a percent.
  init(_ printed: [String], tileWidth: Int) {
    let widest = printed.map { textWidth($0, size: TextSize.small) }.max() ?? 0
    switch widest {
    case ..<1: self = .never
    case ...(room(tileWidth, at: Sheet.narrowest) * 100): self = .always
    case ...(room(tileWidth, at: Sheet.wide) * 100): self = .wide
    default: self = .never
    }
  }
}

/// The room inside a tile in CSS pixels.
private func room(_ tileWidth: Int, at width: Int) -> Int { tileWidth * width / 10_000 - 3 }

extension TileMap.Tile {
  func draw(
    in box: TileLayout.Box, _ fill: Fill, _ figures: TileFigures, hatch: String, into drawing: inout Drawing
  ) {
    drawing.part(
      joined([label, printed]), key: key, href: href, x: .percent(hundredths: box.x), y: box.y,
      width: .percent(hundredths: box.width), height: TileLayout.tileHeight
    ) {
      fill.rect(
        .percent(hundredths: box.x), .pixels(box.y), .percent(hundredths: box.width), .pixels(TileLayout.tileHeight),
        hatch: hatch, into: &$0)
      texts(in: box, fill, figures, into: &$0)
    }
  }

  private func texts(in box: TileLayout.Box, _ fill: Fill, _ figures: TileFigures, into drawing: inout Drawing) {
    switch figures {
    case .always:
      name(" c-name", in: box, fill, at: 24, into: &drawing)
      figure("", in: box, fill, into: &drawing)
    case .wide:
      name(" c-name c-narrow", in: box, fill, at: 33, into: &drawing)
      name(" c-name c-wide", in: box, fill, at: 24, into: &drawing)
      figure(" c-wide", in: box, fill, into: &drawing)
    case .never:
      name(" c-name", in: box, fill, at: 33, into: &drawing)
    }
  }

  private func name(
    _ suffix: String, in box: TileLayout.Box, _ fill: Fill, at baseline: Int, into drawing: inout Drawing
  ) {
    let name = brokenLines(label, size: TextSize.body, within: room(box.width, at: Sheet.narrowest), atMost: 1)
    drawing.text(
      name.joined(), in: "text", .class(fill.textName + suffix), .middle, .x(box.middle),
      .y(.pixels(box.y + baseline)))
  }

  private func figure(_ suffix: String, in box: TileLayout.Box, _ fill: Fill, into drawing: inout Drawing) {
    drawing.text(
      printed, in: "text", .class(fill.textName + suffix), .small, .middle, .x(box.middle),
      .y(.pixels(box.y + 43)))
  }
}
