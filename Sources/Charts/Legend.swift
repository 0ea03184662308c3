/// What the fills of a chart mean: a list below it, in the order of the fills.
struct Legend: Sendable {
  struct Key: Sendable {
    let fill: Fill
    let text: String
  }

  let keys: [Key]

  init(_ keys: [Key]) { self.keys = keys }

  func draw(hatch: String, into drawing: inout Drawing) {
    guard !keys.isEmpty else { return }
    drawing.open("ul", .class("c-legend"))
    drawing.newline()
    for key in keys {
      drawing.open("li")
      drawing.open("svg", .class("c-key"), .width(.pixels(14)), .height(.pixels(14)), .own("aria-hidden", "true"))
      key.fill.rect(.zero, .zero, .pixels(14), .pixels(14), hatch: hatch, into: &drawing)
      drawing.close("svg")
      drawing.text(key.text, in: "span")
      drawing.close("li")
      drawing.newline()
    }
    drawing.close("ul")
    drawing.newline()
  }
}
