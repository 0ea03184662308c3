import Markup

extension Drawing {
  /// A part of a chart: its full text for pointer and reader, then what `content` draws; a link where there is a sound
  /// address. A link carries an invisible area of the given size, so that a finger finds it.
  mutating func part(
    _ title: String, key: String? = nil, href: String?, x: Length = .zero, y: Int, width: Length = .full, height: Int,
    content: (inout Drawing) -> Void
  ) {
    let key = key.map { [Attribute.text("data-key", $0)] } ?? []
    if let href = soundAddress(href) {
      open("a", [.href(href), .class("c-part")] + key)
      text(title, in: "title")
      empty(
        "rect", .class("c-hit"), .own("fill", "none"), .own("pointer-events", "all"), .x(x), .y(.pixels(y)),
        .width(width), .height(.pixels(height)))
      content(&self)
      close("a")
    } else {
      open("g", [.class("c-part")] + key)
      text(title, in: "title")
      content(&self)
      close("g")
    }
    newline()
  }
}

/// The address, if following it runs nothing; a chart shows what has another address without a link.
func soundAddress(_ address: String?) -> String? {
  guard let address, !address.isEmpty, isSafeURL(address) else { return nil }
  return address
}
