/// One row of a bar chart with its label already broken into lines.
struct BarRow: Sendable {
  private static let barHeight = 10

  let row: Bars.Row
  let heading: Heading
  let note: [String]

  init(_ row: Bars.Row) {
    self.row = row
    heading = Heading(row.label, printed: row.printed, hasValue: row.value != nil)
    note =
      row.note.map { brokenLines($0, size: TextSize.small, within: Sheet.narrowest, atMost: 2) } ?? []
  }

  var height: Int { heading.height + 4 + BarRow.barHeight + 2 + 16 * note.count }

  /// Draws the row and returns its height.
  func draw(at y: Int, on scale: Scale, hatch: String, into drawing: inout Drawing) -> Int {
    let title = joined([row.label, row.printed, row.note])
    drawing.part(title, href: row.href, y: y, height: height) { drawing in
      heading.draw(at: y, into: &drawing)
      bar(at: y + heading.height + 4, on: scale, hatch: hatch, into: &drawing)
      for (number, line) in note.enumerated() {
        let baseline = y + heading.height + 4 + BarRow.barHeight + 15 + 16 * number
        drawing.text(line, in: "text", .class("c-note"), .small, .x(.zero), .y(.pixels(baseline)))
      }
    }
    return height
  }

  private func bar(at y: Int, on scale: Scale, hatch: String, into drawing: inout Drawing) {
    if let value = row.value {
      let bar = scale.bar(value)
      (row.isUnstated ? Fill.hatch : Fill.bar).rect(
        .percent(hundredths: bar.lowerBound), .pixels(y), .percent(hundredths: bar.count), .pixels(BarRow.barHeight),
        hatch: hatch, into: &drawing)
    }
    let zero = Length.percent(hundredths: scale.position(0))
    drawing.empty(
      "line", .class("c-axis"), .line("x1", zero), .line("y1", .pixels(y - 2)), .line("x2", zero),
      .line("y2", .pixels(y + BarRow.barHeight + 2)))
  }
}
