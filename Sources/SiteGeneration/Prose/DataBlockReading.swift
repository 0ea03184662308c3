import Diagnostics
import Markup
import ReportModel
import Summaries

/// Reads the `key: value` lines of a data block; every mistake is said with its line and the nearest known word.
struct DataBlockReading {
  private enum Key: String, CaseIterable {
    case by, measures, `where`, top
  }

  private(set) var diagnostics = [Diagnostic]()
  private let report: Report
  private let kind: String
  private let place: Place
  private var values = [Key: (text: String, place: Place)]()

  init(_ block: DataBlock, file: String, report: Report) {
    self.report = report
    kind = block.kind
    place = Place(file: file, line: block.bodyLine - 1)
    for (offset, line) in block.body.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      read(trimmed(line), at: Place(file: file, line: block.bodyLine + offset))
    }
  }

  private mutating func read(_ line: String, at place: Place) {
    guard !line.isEmpty, !line.hasPrefix("#") else { return }
    let parts = line.split(separator: ":", maxSplits: 1).map(trimmed)
    guard let key = parts.first.flatMap(Key.init(rawValue:)), parts.count == 2 else {
      let known = Key.allCases.map(\.rawValue)
      report(
        "data-block.unknown-key", place, "a \(kind) block has lines of the form key: value", found: line,
        expected: "one of \(known.joined(separator: ", "))", didYouMean(parts.first ?? line, among: known))
      return
    }
    if values[key] != nil {
      report("data-block.repeated-key", place, "the block says this twice", found: line)
      return
    }
    values[key] = (parts[1], place)
  }

  mutating func dimension() -> Dimension? {
    guard let by = values[.by] else {
      report("data-block.missing-key", place, "a \(kind) block needs a line by: with a dimension")
      return nil
    }
    return dimension(by.text, by.place)
  }

  private mutating func dimension(_ text: String, _ place: Place) -> Dimension? {
    if let dimension = Dimension(rawValue: text) { return dimension }
    let known = Dimension.allCases.map(\.rawValue)
    report(
      "data-block.unknown-dimension", place, "there is no dimension of that name", found: text,
      expected: "one of \(known.joined(separator: ", "))", didYouMean(text, among: known))
    return nil
  }

  mutating func columns(for kind: DataView.Kind) -> [Presentation.Column] {
    guard let measures = values[.measures] else { return kind == .chart ? [.support] : Presentation.Column.brief }
    let known =
      kind == .chart
      ? [Presentation.Column.projects, .support].map(\.rawValue) : Presentation.Column.allCases.map(\.rawValue)
    return items(measures.text).compactMap { word in
      if known.contains(word), let column = Presentation.Column(rawValue: word) { return column }
      report(
        "data-block.unknown-measure", measures.place, "a \(self.kind) block shows no measure of that name", found: word,
        expected: "one of \(known.joined(separator: ", "))", didYouMean(word, among: known))
      return nil
    }
  }

  /// `year=2024, city=苏州市`: a key or a name of each dimension.
  mutating func filter() -> [DataView.Condition] {
    guard let filter = values[.where] else { return [] }
    return items(filter.text).compactMap { item in
      let parts = item.split(separator: "=", maxSplits: 1).map(trimmed)
      guard parts.count == 2 else {
        report(
          "data-block.bad-filter", filter.place, "a filter is a dimension and a key", found: item,
          expected: "such as year=2024")
        return nil
      }
      guard let dimension = dimension(parts[0], filter.place) else { return nil }
      return condition(dimension, parts[1], filter.place)
    }
  }

  private mutating func condition(_ dimension: Dimension, _ text: String, _ place: Place) -> DataView.Condition? {
    let grouping = report.book.grouping(dimension)
    if grouping.index(of: text) != nil { return DataView.Condition(dimension: dimension, key: text) }
    if let index = grouping.names.firstIndex(of: text) {
      return DataView.Condition(dimension: dimension, key: grouping.keys[index])
    }
    report(
      "data-block.no-such-group", place, "no project has that \(dimension.rawValue)", found: text, expected: nil,
      didYouMean(text, among: grouping.keys + grouping.names))
    return nil
  }

  mutating func top() -> Int? {
    guard let top = values[.top] else { return nil }
    if let number = Int(top.text), number > 0 { return number }
    report(
      "data-block.bad-number", top.place, "top is how many rows are shown", found: top.text,
      expected: "a whole number above 0")
    return nil
  }

  private mutating func report(
    _ code: String, _ place: Place, _ message: String, found: String? = nil, expected: String? = nil,
    _ suggestion: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(.error, code, at: place, message, found: found, expected: expected, suggestion: suggestion))
  }

  private func items(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == "，" }.map(trimmed).filter { !$0.isEmpty }
  }
}

private func trimmed(_ text: some StringProtocol) -> String {
  var text = text[...]
  while let first = text.first, first.isWhitespace { text = text.dropFirst() }
  while let last = text.last, last.isWhitespace { text = text.dropLast() }
  return String(text)
}
