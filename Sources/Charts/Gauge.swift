/// How much of a limit is used. What goes beyond the limit is shown as such: the bar grows past a mark at the limit,
/// hatched from there on.
package struct Gauge: Sendable {
  package let label: String
  /// At least zero; less counts as zero.
  package let used: Int
  /// The limit in the same unit; at least zero, less counts as zero.
  package let total: Int
  /// Both as a person reads them, such as `18 / 20`.
  package let printed: String
  package let href: String?

  package init(_ label: String, used: Int, of total: Int, printed: String, href: String? = nil) {
    self.label = label
    self.used = max(used, 0)
    self.total = max(total, 0)
    self.printed = printed
    self.href = href
  }

  private static let barHeight = 10

  func sheet(_ caption: Caption) -> Sheet {
    let heading = Heading(label, printed: printed)
    let top = heading.height + 4
    let height = top + Gauge.barHeight + 4
    var body = Drawing()
    body.part(joined([label, printed]), href: href, y: 0, height: height) {
      heading.draw(at: 0, into: &$0)
      bar(at: top, hatch: Sheet.hatch(caption), into: &$0)
    }
    return Sheet(
      "gauge", caption, height: height, hasLinks: soundAddress(href) != nil, hasHatch: used > total, body: body)
  }

  private func bar(at y: Int, hatch: String, into drawing: inout Drawing) {
    let scale = Scale([used, total], steps: 10_000)
    let limit = scale.position(total)
    let within = scale.position(min(used, total))
    func area(_ fill: Fill, _ range: Range<Int>) {
      fill.rect(
        .percent(hundredths: range.lowerBound), .pixels(y), .percent(hundredths: range.count),
        .pixels(Gauge.barHeight), hatch: hatch, into: &drawing)
    }
    area(.track, 0..<10_000)
    if within > 0 { area(.bar, 0..<within) }
    guard used > total else { return }
    area(.hatch, limit..<scale.position(used))
    let x = Length.percent(hundredths: limit)
    drawing.empty(
      "line", .class("c-limit"), .line("x1", x), .line("y1", .pixels(y - 4)), .line("x2", x),
      .line("y2", .pixels(y + Gauge.barHeight + 4)))
  }
}
