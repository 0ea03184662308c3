/// What stands above a bar: a label at the left and, on its last line, a printed value at the right.
///
/// The label is set twice where it matters: for the narrowest page (class `c-narrow`) and for a wide one (`c-wide`),
/// where it mostly needs one line. Both end on the line next to the bar.
struct Heading: Sendable {
  private static let lineHeight = 18
  private static let gap = 12
  /// Less room than this beside a value and the label keeps to lines of its own.
  private static let leastLabel = 84

  let narrow: [String]
  let wide: [String]
  let printed: String
  let hasValue: Bool

  init(_ label: String, printed: String, hasValue: Bool = true) {
    self.printed = printed
    self.hasValue = hasValue
    let value = printed.isEmpty ? 0 : (textWidth(printed, size: TextSize.body) + 99) / 100 + Heading.gap
    func set(_ width: Int) -> [String] {
      let beside = width - value
      if beside >= Heading.leastLabel || textWidth(label, size: TextSize.body) <= beside * 100 {
        return brokenLines(label, size: TextSize.body, within: width, last: beside, atMost: 2)
      }
      return brokenLines(label, size: TextSize.body, within: width, atMost: 2) + [""]
    }
    narrow = set(Sheet.narrowest)
    wide = set(Sheet.wide)
  }

  /// In CSS pixels; 0 where there is nothing to say.
  var height: Int { narrow == [""] && printed.isEmpty ? 0 : Heading.lineHeight * lineCount }

  private var lineCount: Int { max(narrow.count, wide.count) }

  func draw(at y: Int, into drawing: inout Drawing) {
    guard height > 0 else { return }
    let last = y + 14 + Heading.lineHeight * (lineCount - 1)
    if narrow == wide {
      label(narrow, last: last, "c-label c-name", into: &drawing)
    } else {
      label(narrow, last: last, "c-label c-name c-narrow", into: &drawing)
      label(wide, last: last, "c-label c-name c-wide", into: &drawing)
    }
    guard !printed.isEmpty else { return }
    drawing.text(
      printed, in: "text", .class(hasValue ? "c-value" : "c-note"), .end, .x(.full), .y(.pixels(last)))
  }

  private func label(_ lines: [String], last: Int, _ name: String, into drawing: inout Drawing) {
    for (number, line) in lines.enumerated() where !line.isEmpty {
      let y = last - Heading.lineHeight * (lines.count - 1 - number)
      drawing.text(line, in: "text", .class(name), .x(.zero), .y(.pixels(y)))
    }
  }
}

extension Drawing {
  /// A line of text by itself; returns its height.
  mutating func line(_ words: String, at y: Int) -> Int {
    text(words, in: "text", .class("c-note"), .x(.zero), .y(.pixels(y + 14)))
    newline()
    return 20
  }
}
