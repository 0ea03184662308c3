package import Diagnostics

/// A heading among the rows, for the rows below it: 一、面上项目174项，经费1392万元; 南京市（12项）.
package struct Section: Sendable, Hashable {
  /// As written.
  package let heading: String
  /// What it says, without its number and its figures: 面上项目.
  package let text: String
  /// How many rows it says there are.
  package let count: Int?
  /// The amount it says they come to: `1392万元`.
  package let amount: String?
  /// How it is numbered, which tells the levels of headings apart: 一、 is above （一）.
  package let level: Level
  package let place: Place

  package enum Level: Int, Sendable, Comparable {
    case chapter, part, item, subitem, plain

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  package init(_ heading: String, at place: Place) {
    let (level, rest) = Self.unnumbered(heading)
    let figures = SectionFigures(rest)
    (self.heading, self.place, self.level) = (heading, place, level)
    (text, count, amount) = (figures.text, figures.count, figures.amount)
  }

  /// The level its number shows, and what follows the number.
  static func unnumbered(_ heading: String) -> (level: Level, rest: String) {
    let scalars = Array(heading.unicodeScalars)
    if let first = scalars.first, first == "第",
      let end = scalars.firstIndex(where: { "章部分类批".unicodeScalars.contains($0) })
    {
      let number = scalars[1..<end].allSatisfy { ChineseNumerals.isNumeral($0) || ("0"..."9").contains($0) }
      let isPart = end + 1 < scalars.count && scalars[end + 1] == "分"
      if number, scalars[end] != "批" { return (.chapter, tidied(text(scalars[(end + (isPart ? 2 : 1))...]))) }
    }
    let isOpened = scalars.first.map { halfWidth($0) == "(" } ?? false
    let body = scalars.dropFirst(isOpened ? 1 : 0)
    let chinese = body.prefix { ChineseNumerals.isNumeral($0) }, digits = body.prefix { isDigit($0) || isRoman($0) }
    let number = chinese.isEmpty ? digits : chinese
    let rest = body.dropFirst(number.count)
    guard !number.isEmpty, number.count <= 4, let sign = rest.first.map(halfWidth) else { return (.plain, heading) }
    if isOpened, sign == ")" { return (chinese.isEmpty ? .subitem : .part, tidied(text(rest.dropFirst()))) }
    guard !isOpened, [".", "、", "．", ")"].contains(sign), !(rest.dropFirst().first.map(isDigit) ?? false) else {
      return (.plain, heading)
    }
    return (chinese.isEmpty && !number.contains(where: isRoman) ? .item : .chapter, tidied(text(rest.dropFirst())))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(halfWidth(scalar)) }

  private static func isRoman(_ scalar: Unicode.Scalar) -> Bool {
    (0x2160...0x216B).contains(scalar.value) || scalar == "I" || scalar == "V" || scalar == "X"
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

/// What a heading or the label of a sum says of how many rows and how much: 面上项目174项，经费1392万元.
struct SectionFigures {
  /// What is left without the figures.
  let text: String
  let count: Int?
  let amount: String?

  init(_ written: String) {
    let scalars = Array(written.unicodeScalars)
    var count: Int?, amount: String?, start = scalars.count, index = 0
    while index < scalars.count {
      guard Self.isDigit(scalars[index]) else {
        index += 1
        continue
      }
      let first = index
      while index < scalars.count, Self.isDigit(scalars[index]) || [".", ",", "，"].contains(scalars[index]) {
        index += 1
      }
      let unit = Self.unit(scalars[index...])
      guard let unit else { continue }
      let number = String(String.UnicodeScalarView(scalars[first..<index].map(halfWidth)))
      if Self.countWords.contains(unit) {
        count = count ?? Int(number)
      } else {
        amount = amount ?? number + unit
      }
      start = min(start, first)
      index += unit.unicodeScalars.count
    }
    (self.count, self.amount) = (count, amount)
    text = Self.trimmed(Array(scalars[..<start]), cut: start < scalars.count)
  }

  private static let countWords: Set<String> = ["项", "个项目", "个", "件", "条", " projects", " awards", " grants"]
  private static let units =
    ["亿元", "百万元", "万元", "千元", "元", "億円", "百万円", "千円", "円"] + countWords.sorted { $0.utf8.count > $1.utf8.count }

  private static func unit(_ rest: ArraySlice<Unicode.Scalar>) -> String? {
    units.first { rest.starts(with: $0.unicodeScalars) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(halfWidth(scalar)) }

  /// Without the words and signs that lead to the figures: （共, ，经费.
  private static func trimmed(_ scalars: [Unicode.Scalar], cut: Bool) -> String {
    var text = tidied(String(String.UnicodeScalarView(scalars)))
    guard cut else {
      return text.last == ":" || text.last == "：" ? String(text.dropLast()) : text
    }
    let words = [
      "共计", "合计", "总计", "共", "经费", "资金", "补助", "金额", "总", "计", "(", "（", "，", ",", "：", ":", "、", "；", ";", " ",
    ]
    while let word = words.first(where: { text.hasSuffix($0) }) { text.removeLast(word.count) }
    return text
  }
}
