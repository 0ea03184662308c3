import ReportModel

/// How well a header fits a field, by the words lists use for it.
struct HeaderMatch: Sendable, Hashable {
  /// From 0 to 100.
  let score: Int
  /// Why, as part of a sentence.
  let basis: String

  static let none = HeaderMatch(score: 0, basis: "the header says nothing of it")

  init(score: Int, basis: String) { (self.score, self.basis) = (score, basis) }

  /// Of a header of several rows all parts together, else the lowest; one that says nothing alone is what its group is.
  init(_ header: HeaderLevels, mean field: ProjectField) {
    let whole = HeaderMatch(header.text, means: field)
    guard !header.groups.isEmpty, whole.score < Self.sure else {
      self = whole
      return
    }
    let groups = header.groups.map { HeaderMatch($0, means: field).score }
    if header.isGeneral {
      let isOfField = groups.contains { $0 >= Self.sure } && field != .id && field != .creditCode
      self = isOfField ? HeaderMatch(score: 86, basis: "the header is a part of one that names it") : .none
      return
    }
    let leaf = HeaderMatch(header.leaf, means: field)
    self =
      leaf.score < Self.sure ? leaf : HeaderMatch(score: 85, basis: "the lowest part of the header is a name of it")
  }

  /// From here on the header is a name of the field, not only one with such a name in it.
  static let sure = 84

  /// The best of the whole header and the header without what stands in brackets.
  init(_ header: String, means field: ProjectField) {
    let words = HeaderWords.words(of: field)
    let text = HeaderParts(header), whole = HeaderWord(header), short = HeaderWord(text.withoutBrackets)
    if whole.whole == comparable(field.header) || whole.whole == field.rawValue.lowercased() {
      self.init(score: 95, basis: "the header is the field's own")
    } else if words.contains(where: { $0.whole == whole.whole || $0.whole == short.whole }) {
      self.init(score: 88, basis: "the header is a name of it")
    } else if text.alternatives.contains(where: { other in words.contains { $0.whole == comparable(other) } }) {
      self.init(score: 84, basis: "a part of the header is a name of it")
    } else if let share = words.compactMap({ $0.share(endingOf: short) ?? $0.share(endingOf: whole) }).max() {
      self.init(score: 52 + share * 28 / 100, basis: "the header ends in a name of it")
    } else if let share = words.compactMap({ $0.share(inside: short) }).max() {
      self.init(score: 40 + share * 25 / 100, basis: "the header has a name of it inside")
    } else {
      self = .none
    }
  }
}

/// The words of a header: what stands in brackets is no part of them.
struct HeaderParts {
  let withoutBrackets: String

  init(_ header: String) {
    var words = "", depth = 0
    for scalar in header.unicodeScalars {
      switch scalar {
      case "(", "（", "[", "【": depth += 1
      case ")", "）", "]", "】": depth = max(0, depth - 1)
      case _ where depth > 0: break
      default: words.unicodeScalars.append(scalar)
      }
    }
    withoutBrackets = words.allSatisfy(\.isWhitespace) ? header : words
  }

  /// `申报单位/依托单位` is called by either; none where there is but one.
  var alternatives: [String] {
    let parts = withoutBrackets.split { "/／、或".contains($0) }.map(String.init)
    return parts.count > 1 ? parts : []
  }
}
