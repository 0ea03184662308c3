import Markup

/// The paper every chart is drawn on: the outer element, the SVG with its title and description, the hatch where
/// something is hatched, the legend below.
struct Sheet: Sendable {
  /// The chart's width on the narrowest page, a phone of 320 CSS px less its margins. All text is fitted to it.
  static let narrowest = 288
  /// The width in CSS pixels from which on the style sheet shows `c-wide` and hides `c-narrow`.
  static let wide = 480

  let kind: String
  let caption: Caption
  /// In CSS pixels.
  let height: Int
  let hasLinks: Bool
  let hasHatch: Bool
  let body: Drawing
  let legend: Legend

  init(
    _ kind: String, _ caption: Caption, height: Int, hasLinks: Bool = false, hasHatch: Bool = false, body: Drawing,
    legend: Legend = Legend([])
  ) {
    self.kind = kind
    self.caption = caption
    self.height = height
    self.hasLinks = hasLinks
    self.hasHatch = hasHatch
    self.body = body
    self.legend = legend
  }

  func html() -> HTML {
    var drawing = Drawing()
    drawing.open("div", .class("c-chart c-\(kind)"))
    drawing.newline()
    svg(into: &drawing)
    legend.draw(hatch: Sheet.hatch(caption), into: &drawing)
    drawing.close("div")
    drawing.newline()
    return HTML(trusted: drawing.bytes)
  }

  /// The paint of what has no value, or none that is stated.
  static func hatch(_ caption: Caption) -> String { "url(#\(caption.id)-hatch)" }

  /// An image has no parts a reader could reach; a chart with links has no role of its own, so that its links stay links.
  private func svg(into drawing: inout Drawing) {
    let isDescribed = !caption.description.isEmpty
    let label = Drawing.Attribute.own(
      "aria-labelledby", "\(caption.id)-title" + (isDescribed ? " \(caption.id)-desc" : ""))
    let size: [Drawing.Attribute] = [
      .width(.full), .height(.pixels(height)), .own("font-size", String(TextSize.body)),
    ]
    drawing.open("svg", size + (hasLinks ? [label] : [.own("role", "img"), label]))
    drawing.text(caption.title, in: "title", .own("id", "\(caption.id)-title"))
    if isDescribed { drawing.text(caption.description, in: "desc", .own("id", "\(caption.id)-desc")) }
    drawing.newline()
    if hasHatch { pattern(into: &drawing) }
    drawing.append(body)
    drawing.close("svg")
    drawing.newline()
  }

  private func pattern(into drawing: inout Drawing) {
    drawing.open(
      "pattern", .own("id", "\(caption.id)-hatch"), .width(.pixels(6)), .height(.pixels(6)),
      .own("patternUnits", "userSpaceOnUse"), .own("patternTransform", "rotate(45)"))
    drawing.empty("rect", .class("c-hatch-ground"), .width(.pixels(6)), .height(.pixels(6)))
    drawing.empty("rect", .class("c-hatch-line"), .width(.pixels(2)), .height(.pixels(6)))
    drawing.close("pattern")
    drawing.newline()
  }
}
