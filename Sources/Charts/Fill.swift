/// What an area is painted with. Colours live in the style sheet, one class each; only the hatch, a pattern inside the
/// chart, is named by the chart itself.
enum Fill: Hashable, Sendable {
  case bar
  /// The part of a gauge not used.
  case track
  /// From 0 to 4, the least first.
  case tile(Int)
  /// From 0 to 7, in the order of the series.
  case segment(Int)
  /// No value, or the bucket of the unstated.
  case hatch

  var name: String {
    switch self {
    case .bar: "c-bar"
    case .track: "c-track"
    case .tile(let number): "c-tile-\(number + 1)"
    case .segment(let number): "c-seg-\(number + 1)"
    case .hatch: "c-hatch"
    }
  }

  /// The class of text that lies on this fill.
  var textName: String {
    switch self {
    case .tile, .segment, .hatch: "c-on-" + name.dropFirst(2)
    case .bar, .track: "c-label"
    }
  }

  func rect(
    _ x: Length, _ y: Length, _ width: Length, _ height: Length, hatch: String, into drawing: inout Drawing
  ) {
    switch self {
    case .bar, .track, .tile, .segment:
      drawing.empty("rect", .class(name), .x(x), .y(y), .width(width), .height(height))
    case .hatch:
      drawing.empty(
        "rect", .class(name), .own("fill", hatch), .x(x), .y(y), .width(width), .height(height))
    }
  }
}
