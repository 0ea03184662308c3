import Charts
import Markup

/// The chart as text under a caption nobody looks at.
func drawn(_ chart: Chart) -> String { chart.html(Caption(id: "g", title: "T")).text }

/// Every element of a class as `<name …>`, in document order.
func tags(_ name: String, in html: String) -> [String] {
  html.split(separator: "<").compactMap { piece in
    let tag = piece.prefix { $0 != ">" }
    guard let classes = attribute("class", of: "<\(tag)>") else { return nil }
    return classes.split(separator: " ").contains(Substring(name)) ? "<\(tag)>" : nil
  }
}

/// The text of every element of a class, in document order.
func texts(_ name: String, in html: String) -> [String] {
  html.split(separator: "<").compactMap { piece in
    let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let classes = attribute("class", of: "<\(parts[0])>") else { return nil }
    return classes.split(separator: " ").contains(Substring(name)) ? String(parts[1]) : nil
  }
}

func attribute(_ name: String, of tag: String) -> String? {
  let pieces = tag.split(separator: "\"", omittingEmptySubsequences: false)
  for index in stride(from: 0, to: pieces.count - 1, by: 2) where pieces[index].hasSuffix(" \(name)=") {
    return String(pieces[index + 1])
  }
  return nil
}

/// A length in percent or pixels as a number.
func number(_ name: String, of tag: String) -> Double? {
  attribute(name, of: tag).flatMap { Double($0.hasSuffix("%") ? String($0.dropLast()) : $0) }
}

/// The titles of the parts of a chart, without its own.
func partTitles(in html: String) -> [String] {
  html.split(separator: "<").filter { $0.hasPrefix("title>") }.map { String($0.dropFirst("title>".count)) }
}

/// Numbers without a pattern, the same on every run.
struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}

/// One of each kind, every text of it hostile.
func everyKind(_ text: String, href: String? = nil) -> [Chart] {
  [
    .bars(Bars([.init(text, value: 2, printed: text, note: text, href: href, isUnstated: true)], noData: text)),
    .shares(
      ShareBars(
        series: [text, text],
        rows: [
          .init(text, [.init(1, printed: text), .init(2, printed: text)], printed: text, href: href),
          .init(text, [.init(0, printed: text), .init(0, printed: text)]),
        ], noData: text)),
    .tiles(
      TileMap(
        [
          .init(key: text, label: text, cell: .init(column: 1, row: 1), value: 1, printed: text, href: href),
          .init(key: text, label: text, cell: nil, value: nil, printed: text),
        ], breaks: .equal, noData: text)),
    .columns(Columns([.init(text, value: 1, printed: text, href: href)], noData: text)),
    .gauge(Gauge(text, used: 3, of: 2, printed: text, href: href)),
  ]
}
