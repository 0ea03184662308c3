import ReportModel

/// How well a header fits a field, by the words lists use for it.
struct HeaderMatch: Sendable, Hashable {
  /// From 0 to 100.
  let score: Int
  /// Why, as part of a sentence.
  let basis: String

  static let none = HeaderMatch(score: 0, basis: "the header says nothing of it")

  init(score: Int, basis: String) { (self.score, self.basis) = (score, basis) }

  /// The best of the whole header and the header without what stands in brackets.
  init(_ header: String, means field: ProjectField) {
    let words = HeaderWords.byField[field] ?? []
    let whole = comparable(header), short = comparable(HeaderText(header).withoutBrackets)
    let isCanonical = whole == comparable(field.header) || whole == field.rawValue.lowercased()
    if isCanonical {
      self.init(score: 95, basis: "the header is the field's own")
    } else if words.contains(whole) || words.contains(short) {
      self.init(score: 88, basis: "the header is a name of it")
    } else if let ending = Self.longest(words, where: { short.hasSuffix($0) && Self.isTelling($0) }) {
      self.init(
        score: 52 + 28 * ending.count / max(short.count, 1), basis: "the header ends in a name of it")
    } else if let part = Self.longest(words, where: { short.contains($0) && Self.isTelling($0) && $0.count > 3 }) {
      self.init(score: 40 + 25 * part.count / max(short.count, 1), basis: "the header has a name of it inside")
    } else {
      self = .none
    }
  }

  private static func longest(_ words: [String], where fits: (String) -> Bool) -> String? {
    words.filter(fits).max { $0.count < $1.count }
  }

  /// Whether a word tells something as a part of a header: two Chinese characters do, two letters do not.
  private static func isTelling(_ word: String) -> Bool {
    word.utf8.count >= 5 || (word.unicodeScalars.first.map { $0.value >= 0x2E80 } == true && word.count >= 2)
  }
}

/// The parts of a header: its words, and what stands in brackets behind them.
struct HeaderText {
  let withoutBrackets: String
  /// The texts in brackets, in their order.
  let brackets: [String]

  init(_ header: String) {
    var words = "", brackets = [String](), depth = 0
    for scalar in header.unicodeScalars {
      switch scalar {
      case "(", "（", "[", "【":
        depth += 1
        if depth == 1 { brackets.append("") }
      case ")", "）", "]", "】": depth = max(0, depth - 1)
      case _ where depth > 0: brackets[brackets.count - 1].unicodeScalars.append(scalar)
      default: words.unicodeScalars.append(scalar)
      }
    }
    self.brackets = brackets
    withoutBrackets = words.allSatisfy(\.isWhitespace) ? header : words
  }
}
