/// Values along time: one upright column each on a common zero, its value printed at its end, its label below.
///
/// Where the narrowest page has too little room for every text, values stand below the labels, and only every second,
/// third … of both is printed, counted back from the last; the others wait for a wide page (class `c-wide`) or are left
/// to pointer and reader.
package struct Columns: Sendable {
  package struct Column: Hashable, Sendable {
    /// Short, such as a year.
    package let label: String
    /// In any unit the columns share; nil where there is no value, which draws no column.
    package let value: Int?
    package let printed: String
    package let href: String?

    package init(_ label: String, value: Int?, printed: String, href: String? = nil) {
      self.label = label
      self.value = value
      self.printed = printed
      self.href = href
    }
  }

  /// In the order of time.
  package let columns: [Column]
  package let noData: String

  package init(_ columns: [Column], noData: String) {
    self.columns = columns
    self.noData = noData
  }

  func sheet(_ caption: Caption) -> Sheet {
    var body = Drawing()
    guard !columns.isEmpty else {
      let height = body.line(noData, at: 0)
      return Sheet("columns", caption, height: height, body: body)
    }
    let plot = ColumnPlot(columns)
    for number in columns.indices { plot.draw(number, into: &body) }
    plot.baseline(into: &body)
    return Sheet(
      "columns", caption, height: plot.height, hasLinks: columns.contains { soundAddress($0.href) != nil }, body: body)
  }
}
