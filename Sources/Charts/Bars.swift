/// Horizontal bars from a common zero: one row for each label, the value printed at its right, the bar beneath.
package struct Bars: Sendable {
  package struct Row: Hashable, Sendable {
    /// Any length; set on two lines, then cut with `…` and given whole to pointer and reader.
    package let label: String
    /// In any unit the rows share; nil where there is no value, which draws no bar.
    package let value: Int?
    /// The value as a person reads it; never cut.
    package let printed: String
    /// A line in small type below the bar.
    package let note: String?
    package let href: String?
    /// The bucket of what states no such thing; its bar is hatched.
    package let isUnstated: Bool

    package init(
      _ label: String, value: Int?, printed: String, note: String? = nil, href: String? = nil, isUnstated: Bool = false
    ) {
      self.label = label
      self.value = value
      self.printed = printed
      self.note = note
      self.href = href
      self.isUnstated = isUnstated
    }
  }

  /// In the order they are drawn.
  package let rows: [Row]
  /// What stands in place of the rows where there are none.
  package let noData: String

  package init(_ rows: [Row], noData: String) {
    self.rows = rows
    self.noData = noData
  }

  func sheet(_ caption: Caption) -> Sheet {
    let scale = Scale(rows.compactMap(\.value), steps: 10_000)
    var body = Drawing()
    var y = 0
    for row in rows {
      if y > 0 { y += 12 }
      y += BarRow(row).draw(at: y, on: scale, hatch: Sheet.hatch(caption), into: &body)
    }
    if rows.isEmpty { y += body.line(noData, at: y) }
    return Sheet(
      "bars", caption, height: y, hasLinks: rows.contains { soundAddress($0.href) != nil },
      hasHatch: rows.contains(where: \.isUnstated), body: body)
  }
}
