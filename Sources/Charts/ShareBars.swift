/// How wholes are made up: one bar of 100 % for each row, cut into the same series of parts.
///
/// A part's printed text stands inside it where it fits, else on a line below the bar, so that no figure is hidden.
package struct ShareBars: Sendable {
  /// What one bar can show and a reader still tell apart; a caller with more sums the rest into one.
  package static let mostSeries = 8

  package struct Part: Hashable, Sendable {
    /// In any unit the parts of a row share.
    package let value: Int
    package let printed: String

    package init(_ value: Int, printed: String) {
      self.value = value
      self.printed = printed
    }
  }

  package struct Row: Hashable, Sendable {
    package let label: String
    /// One for each series, in their order. A row whose parts sum to nothing, or that holds a negative part, has no
    /// shares and says so.
    package let parts: [Part]
    /// The whole, printed at the right.
    package let printed: String
    package let href: String?

    package init(_ label: String, _ parts: [Part], printed: String = "", href: String? = nil) {
      self.label = label
      self.parts = parts
      self.printed = printed
      self.href = href
    }
  }

  package let series: [String]
  package let rows: [Row]
  /// What a row without shares says.
  package let noData: String

  package init(series: [String], rows: [Row], noData: String) {
    precondition(
      (1...ShareBars.mostSeries).contains(series.count), "a share bar has 1 to \(ShareBars.mostSeries) series")
    precondition(rows.allSatisfy { $0.parts.count == series.count }, "every row has one part for each series")
    self.series = series
    self.rows = rows
    self.noData = noData
  }

  func sheet(_ caption: Caption) -> Sheet {
    var body = Drawing()
    var y = 0
    let rows = rows.map { ShareRow($0, series: series) }
    for row in rows {
      if y > 0 { y += 12 }
      y += row.draw(at: y, noData: noData, hatch: Sheet.hatch(caption), into: &body)
    }
    if rows.isEmpty { y += body.line(noData, at: y) }
    let keys = series.enumerated().map { Legend.Key(fill: .segment($0.offset), text: $0.element) }
    return Sheet(
      "shares", caption, height: y, hasLinks: rows.contains { soundAddress($0.row.href) != nil },
      hasHatch: rows.contains(where: \.cuts.isEmpty), body: body, legend: Legend(keys))
  }
}
