/// Which names a figure belongs to: 苏南 20%、苏中 30% and 工厂类、车间类分别按照 5 万元、3 万元.
extension StatedFigures {
  /// The names nearest before a figure that are enumerated together: for `苏中、苏北地区不低于1500万元` both.
  ///
  /// Where 分别 stands between two or more names and the figure, the first name has the first figure of that unit, the
  /// second the second. Empty where none of the names stands before the figure.
  package func names(of figure: StatedFigure, unit: String, among names: [String]) -> [String] {
    var run = [Mention]()
    for mention in mentions(of: names).reversed() where mention.end <= figure.start {
      guard let next = run.first else {
        run = [mention]
        continue
      }
      guard isEnumeration(mention.end..<next.start) else { break }
      run.insert(mention, at: 0)
    }
    let names = run.map(\.name), neighbours = neighbours(of: run)
    guard neighbours.isEmpty else { return names + neighbours }
    guard let end = run.last?.end, run.count > 1, (end..<figure.start).contains(where: { words.has("分别", at: $0) })
    else { return names }
    let place = figures(unit: unit).count { $0.start >= end && $0.start < figure.start }
    return place < run.count ? [run[place].name] : []
  }

  /// What is enumerated beside the names and is none of them: where the data has left 苏北 out of `苏中、苏北`. A neighbour that
  /// has a figure of its own (苏南 20%、苏中) is none. Of one behind, as much is shown as the name before it has characters.
  private func neighbours(of run: [Mention]) -> [String] {
    guard let first = run.first, let last = run.last else { return [] }
    var found = [String]()
    if words.has("、", before: first.start) {
      let marks: [Unicode.Scalar] = ["、", ",", ";", ":", "。"], end = first.start - 1
      let start = words.scalars[..<end].lastIndex { marks.contains($0) }.map { $0 + 1 } ?? 0
      if !words.scalars[start..<end].contains(where: { digit($0) != nil }) { found.append(words[start..<end]) }
    }
    if words.has("、", at: last.end) {
      found.append(words[(last.end + 1)..<min(words.count, last.end + 1 + last.end - last.start)])
    }
    return found
  }

  private struct Mention {
    let name: String
    let start: Int
    let end: Int
  }

  /// Where the names stand, in order; of two at one place the longer.
  private func mentions(of names: [String]) -> [Mention] {
    let longestFirst = names.sorted { ($0.unicodeScalars.count, $1) > ($1.unicodeScalars.count, $0) }
    var found = [Mention](), position = 0
    while position < words.count {
      if let name = words.first(of: longestFirst.filter { !$0.isEmpty }, at: position) {
        let end = position + ClauseWords(name).count
        found.append(Mention(name: name, start: position, end: end))
        position = end
      } else {
        position += 1
      }
    }
    return found
  }

  private func isEnumeration(_ gap: Range<Int>) -> Bool {
    ["", "、", "和", "或", "及", "与", ",", "地区、"].contains(words[gap])
  }
}
