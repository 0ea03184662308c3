/// The geometry of a column chart.
struct ColumnPlot: Sendable {
  private static let top = 20
  /// In CSS pixels, from the least to the greatest value.
  private static let plotHeight = 140

  let columns: [Columns.Column]
  let scale: Scale
  let slots: Slots

  init(_ columns: [Columns.Column]) {
    self.columns = columns
    scale = Scale(columns.compactMap(\.value), steps: ColumnPlot.plotHeight * 100)
    slots = Slots(
      columns.count,
      widest: columns.map { textWidths($0) }.max() ?? 0)
  }

  var height: Int { labelLine + (slots.isCrowded ? 24 : 8) }

  private var labelLine: Int {
    ColumnPlot.top + ColumnPlot.plotHeight + (scale.least < 0 && !slots.isCrowded ? 36 : 18)
  }

  func draw(_ number: Int, into drawing: inout Drawing) {
    let column = columns[number]
    let slot = slots.slot(number)
    drawing.part(
      joined([column.label, column.printed]), href: column.href, x: .percent(hundredths: slot.lowerBound), y: 0,
      width: .percent(hundredths: slot.count), height: height
    ) {
      let ends = scale.bar(column.value ?? 0)
      let upper = (ColumnPlot.top + ColumnPlot.plotHeight) * 100 - ends.upperBound
      if column.value != nil {
        Fill.bar.rect(
          .percent(hundredths: slot.lowerBound + slot.count / 4), .pixels(hundredths: upper),
          .percent(hundredths: slot.count - slot.count / 4 * 2), .pixels(hundredths: ends.count), hatch: "", into: &$0)
      }
      let below = (column.value ?? 0) < 0
      texts(number, figureAt: below ? upper + ends.count + 1400 : upper - 600, into: &$0)
    }
  }

  func baseline(into drawing: inout Drawing) {
    let zero = Length.pixels(hundredths: (ColumnPlot.top + ColumnPlot.plotHeight) * 100 - scale.position(0))
    drawing.empty(
      "line", .class("c-axis"), .line("x1", .zero), .line("y1", zero), .line("x2", .full), .line("y2", zero))
    drawing.newline()
  }

  private func texts(_ number: Int, figureAt y: Int, into drawing: inout Drawing) {
    let suffix: String
    switch slots.visibility(number) {
    case .always: suffix = ""
    case .wide: suffix = " c-wide"
    case .never: return
    }
    let slot = slots.slot(number)
    let middle = Length.percent(hundredths: slot.lowerBound + slot.count / 2)
    let column = columns[number]
    drawing.text(
      column.printed, in: "text", .class((column.value == nil ? "c-note" : "c-value") + suffix), .small,
      .middle, .x(middle),
      .y(slots.isCrowded ? .pixels(labelLine + 16) : .pixels(hundredths: y)))
    drawing.text(
      column.label, in: "text", .class("c-note c-name" + suffix), .small, .middle, .x(middle),
      .y(.pixels(labelLine)))
  }
}

private func textWidths(_ column: Columns.Column) -> Int {
  max(textWidth(column.label, size: TextSize.small), textWidth(column.printed, size: TextSize.small))
}
