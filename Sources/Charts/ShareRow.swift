/// One share bar, cut exactly: the end of each part is rounded from the running sum, so that the parts always fill
/// the bar and no rounding piles up.
struct ShareRow: Sendable {
  private static let barHeight = 22

  let row: ShareBars.Row
  let heading: Heading
  /// The range of each part in hundredths of a percent; empty where the row has no shares.
  let cuts: [Range<Int>]
  /// Each part with the name of its series.
  let named: [String]
  /// Those of them that did not fit inside the bar.
  let below: [String]

  init(_ row: ShareBars.Row, series: [String]) {
    self.row = row
    heading = Heading(row.label, printed: row.printed)
    let cuts = shareCuts(row.parts.map(\.value))
    self.cuts = cuts
    named = zip(series, row.parts).map { joined([$0, $1.printed]) }
    below = packed(
      zip(named, zip(row.parts, cuts)).compactMap { name, part in
        part.0.printed.isEmpty || fits(part.0.printed, in: part.1) ? nil : name
      })
  }

  var height: Int { heading.height + 4 + ShareRow.barHeight + 16 * below.count }

  func draw(at y: Int, noData: String, hatch: String, into drawing: inout Drawing) -> Int {
    drawing.part(
      joined([row.label, row.printed] + (cuts.isEmpty ? [noData] : named)), href: row.href, y: y, height: height
    ) {
      let top = y + heading.height + 4
      heading.draw(at: y, into: &$0)
      if cuts.isEmpty {
        empty(noData, at: top, hatch: hatch, into: &$0)
      } else {
        parts(at: top, hatch: hatch, into: &$0)
      }
      for (number, line) in below.enumerated() {
        let baseline = top + ShareRow.barHeight + 14 + 16 * number
        $0.text(line, in: "text", .class("c-note"), .small, .x(.zero), .y(.pixels(baseline)))
      }
    }
    return height
  }

  private func empty(_ noData: String, at y: Int, hatch: String, into drawing: inout Drawing) {
    Fill.hatch.rect(.zero, .pixels(y), .full, .pixels(ShareRow.barHeight), hatch: hatch, into: &drawing)
    drawing.text(
      noData, in: "text", .class(Fill.hatch.textName), .small, .middle, .x(.percent(hundredths: 5000)),
      .y(.pixels(y + 15)))
  }

  private func parts(at y: Int, hatch: String, into drawing: inout Drawing) {
    for (number, (part, cut)) in zip(row.parts, cuts).enumerated() where !cut.isEmpty {
      let fill = Fill.segment(number)
      fill.rect(
        .percent(hundredths: cut.lowerBound), .pixels(y), .percent(hundredths: cut.count), .pixels(ShareRow.barHeight),
        hatch: hatch, into: &drawing)
      guard fits(part.printed, in: cut), !part.printed.isEmpty else { continue }
      drawing.text(
        part.printed, in: "text", .class(fill.textName), .small, .middle,
        .x(.percent(hundredths: (cut.lowerBound + cut.upperBound) / 2)), .y(.pixels(y + 15)))
    }
  }
}

/// Where the parts of a whole begin and end, in hundredths of a percent; empty if there is no whole.
func shareCuts(_ values: [Int]) -> [Range<Int>] {
  let total = values.reduce(Int128(0)) { $0 + Int128($1) }
  guard total > 0, values.allSatisfy({ $0 >= 0 }) else { return [] }
  var sum = Int128(0)
  return values.map { value in
    let start = portion(sum, of: total, steps: 10_000)
    sum += Int128(value)
    return start..<portion(sum, of: total, steps: 10_000)
  }
}

/// Whether a printed text fits inside a part on the narrowest page.
private func fits(_ printed: String, in cut: Range<Int>) -> Bool {
  textWidth(printed, size: TextSize.small) + 800 <= cut.count * Sheet.narrowest / 100
}

/// Items set one after the other on as few lines as the narrowest page allows, none broken.
private func packed(_ items: [String]) -> [String] {
  var lines = [String]()
  for item in items {
    let longer = lines.last.map { "\($0)\u{2003}\(item)" } ?? item
    if lines.isEmpty || textWidth(longer, size: TextSize.small) > Sheet.narrowest * 100 {
      lines += brokenLines(item, size: TextSize.small, within: Sheet.narrowest, atMost: 1)
    } else {
      lines[lines.count - 1] = longer
    }
  }
  return lines
}
