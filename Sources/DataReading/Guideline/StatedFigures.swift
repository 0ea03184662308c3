package import ReportModel

/// How the words beside a figure bound it.
package enum Comparison: String, CaseIterable, Hashable, Sendable {
  case atLeast, moreThan, atMost, lessThan
}

/// A number as the guideline states it: `3000万元`, `1亿元`, `10%`, `2万公里`, `二级`.
package struct StatedFigure: Hashable, Sendable {
  /// Where its digits begin and where its unit does, behind 万 or 亿.
  let start: Int
  let unitStart: Int
  /// With 万 and 亿 multiplied out.
  package let value: Quantity
  /// Written 二, not 2: such a figure counts only where its unit is asked for.
  let isChinese: Bool
}

/// The numbers of a passage, in order.
package struct StatedFigures: Sendable {
  let words: Words
  let all: [StatedFigure]

  package init(_ words: ClauseWords) {
    self.words = words
    var found = [StatedFigure](), position = 0
    while position < words.count {
      guard let figure = Self.figure(in: words, at: position) else {
        position += 1
        continue
      }
      found.append(figure)
      position = figure.unitStart
    }
    all = found
  }

  private static func figure(in words: ClauseWords, at start: Int) -> StatedFigure? {
    var end = start
    while end < words.count, digit(words.scalars[end]) != nil || words.scalars[end] == "." && end > start { end += 1 }
    while end > start, words.scalars[end - 1] == "." { end -= 1 }
    if end == start {
      guard let value = chineseNumber(words.scalars[start..<(start + 1)]), let quantity = Quantity(value) else {
        return nil
      }
      return StatedFigure(start: start, unitStart: start + 1, value: quantity, isChinese: true)
    }
    guard let number = Quantity(decimal: words[start..<end]) else { return nil }
    let (factor, length) = multiplier(words, at: end)
    let (value, overflows) = number.millionths.multipliedReportingOverflow(by: factor)
    guard !overflows else { return nil }
    return StatedFigure(
      start: start, unitStart: end + length, value: Quantity(millionths: value), isChinese: false)
  }

  /// 万 and 亿 behind a number, or at the beginning of a unit, and how many characters they take.
  static func multiplier(_ words: ClauseWords, at position: Int) -> (factor: Int64, length: Int) {
    if words.has("亿", at: position) { return (100_000_000, 1) }
    if words.has("万", at: position) { return (10_000, 1) }
    return (1, 0)
  }
}

extension StatedFigures {
  /// The figures of this unit; `万元` and `元` are the same unit.
  package func figures(unit: String) -> [StatedFigure] {
    let unit = Unit(unit)
    return all.filter { words.has(unit.name, at: $0.unitStart) && !unit.name.isEmpty }
  }

  /// A figure as it is written, with this unit.
  func text(of figure: StatedFigure, unit: String) -> String {
    words[figure.start..<min(words.count, figure.unitStart + Unit(unit).name.unicodeScalars.count)]
  }

  /// How the words directly before or behind a figure bound it; nil where they do not say.
  package func comparison(of figure: StatedFigure, unit: String) -> Comparison? {
    for (comparison, phrases) in Self.before where words.first(of: phrases, before: figure.start) != nil {
      return comparison
    }
    let end = figure.unitStart + Unit(unit).name.unicodeScalars.count
    return Self.behind.first { words.first(of: $0.phrases, at: end) != nil }?.comparison
  }

  /// Longer phrases before those they end with: 不超过 ends in 超过.
  private static let before: [(comparison: Comparison, phrases: [String])] = [
    (.atMost, ["不超过", "不高于", "不多于", "不大于", "最高", "至多", "限报", "限额", "限"]),
    (.atLeast, ["不低于", "不少于", "不小于", "至少", "至少填", "达到", "达"]),
    (.lessThan, ["未满", "不满", "不足", "低于", "少于", "小于"]),
    (.moreThan, ["超过", "高于", "多于", "大于"]),
  ]
  private static let behind: [(comparison: Comparison, phrases: [String])] = [
    (.atLeast, ["以上", "及以上", "或以上", "(含)以上"]), (.atMost, ["以内", "以下", "及以下", "(含)以下"]),
  ]

  /// Whether the phrase of a figure says 原则.
  package func isInPrinciple(_ figure: StatedFigure) -> Bool {
    let phrase = words.phrase(around: figure.start)
    return (phrase.lowerBound..<figure.start).contains { words.has("原则", at: $0) }
  }

  /// Whether the phrase of a figure speaks of a payment: 首次拨付补助资金总额的50%.
  package func isPayment(_ figure: StatedFigure) -> Bool {
    words.phrase(around: figure.start).contains { words.has("拨付", at: $0) }
  }
}

/// A unit without the 万 or 亿 before it, and their factor: 万公里 is 公里 and 10,000.
struct Unit: Hashable, Sendable {
  let name: String
  let factor: Int64

  init(_ text: String) {
    let words = ClauseWords(text)
    let (factor, length) = StatedFigures.multiplier(words, at: 0)
    (name, self.factor) = (words[length..<words.count], factor)
  }
}
