/// What opens a numbered passage: `一、`, `（一）`, `1．`, `（1）`, `①`.
package struct ClauseMarker: Hashable, Sendable {
  /// From the outside in. A level may be skipped, but never turned around.
  package enum Level: Int, CaseIterable, Comparable, Sendable {
    case heading = 1, part, item, subitem, enumeration

    package static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  package let level: Level
  package let number: Int
  /// As it stands in the text: `1．`.
  package let printed: String
  /// As citations have it, in full-width brackets and without a separator: `1`.
  package let cited: String
  /// How many Unicode scalars of the line it takes.
  package let length: Int
}

extension ClauseMarker {
  /// The marker a line begins with. Whether it is one is known only where it fits the numbering: a line may begin
  /// with `（2）` because the print wraps there.
  package init?(opening line: String) {
    let scalars = Array(line.unicodeScalars)
    guard let first = scalars.first else { return nil }
    switch first {
    case "（", "(": self.init(bracketed: scalars)
    case "\u{2460}"..."\u{2473}":
      let number = Int(first.value - 0x2460) + 1
      self.init(level: .enumeration, number: number, printed: String(first), cited: String(first), length: 1)
    default: self.init(separated: scalars)
    }
  }

  /// `（一）`, `（1）`
  private init?(bracketed scalars: [Unicode.Scalar]) {
    guard let close = scalars.prefix(6).firstIndex(where: { $0 == "）" || $0 == ")" }) else { return nil }
    let inside = scalars[1..<close], printed = String(scalars[...close])
    if let number = chineseNumber(inside) {
      self.init(
        level: .part, number: number, printed: printed, cited: "（\(String(inside))）", length: close + 1)
    } else if let number = ordinal(inside) {
      self.init(level: .subitem, number: number, printed: printed, cited: "（\(number)）", length: close + 1)
    } else {
      return nil
    }
  }

  /// `一、`, `1．`, `1.`, `1、`. A digit behind a half-width point makes it a decimal number.
  private init?(separated scalars: [Unicode.Scalar]) {
    guard let end = scalars.prefix(6).firstIndex(where: { $0 == "、" || $0 == "．" || $0 == "." }) else { return nil }
    let written = scalars[..<end], printed = String(scalars[...end])
    let following = end + 1 < scalars.count ? scalars[end + 1] : nil
    if scalars[end] == "、", let number = chineseNumber(written) {
      self.init(level: .heading, number: number, printed: printed, cited: String(written), length: end + 1)
    } else if let number = ordinal(written), scalars[end] != "." || following.flatMap(digit) == nil {
      self.init(level: .item, number: number, printed: printed, cited: String(number), length: end + 1)
    } else {
      return nil
    }
  }
}

/// One or two digits, half or full width, that do not begin with 0.
private func ordinal(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
  let digits = scalars.compactMap(digit)
  guard digits.count == scalars.count, (1...2).contains(digits.count), digits[0] > 0 else { return nil }
  return digits.reduce(0) { $0 * 10 + $1 }
}

/// A digit, half or full width.
func digit(_ scalar: Unicode.Scalar) -> Int? {
  switch scalar.value {
  case 0x30...0x39: Int(scalar.value) - 0x30
  case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
  default: nil
  }
}

/// A Chinese number from 一 to 九十九.
func chineseNumber(_ scalars: some Collection<Unicode.Scalar>) -> Int? {
  let digits: [Unicode.Scalar] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
  func ones(_ scalar: Unicode.Scalar) -> Int? { digits.firstIndex(of: scalar).map { $0 + 1 } }
  let parts = Array(scalars)
  switch parts.count {
  case 1: return parts[0] == "十" ? 10 : ones(parts[0])
  case 2 where parts[0] == "十": return ones(parts[1]).map { 10 + $0 }
  case 2 where parts[1] == "十": return ones(parts[0]).map { $0 * 10 }
  case 3 where parts[1] == "十": return ones(parts[0]).flatMap { tens in ones(parts[2]).map { tens * 10 + $0 } }
  default: return nil
  }
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
