import Diagnostics
import ReportModel

/// The numbered passages of one annex, found line by line.
///
/// A marker is accepted where it opens a level (number 1) or continues an open one; everything behind it up to the
/// next accepted marker is the passage's own text. What looks like a marker but does not fit is text and said so.
struct ClauseOutline {
  private struct Passage {
    let level: ClauseMarker.Level?
    let number: Int
    let citation: String
    let anchor: String
    let marker: String
    let line: Int
    var lines: [PrintedLine]
    var children: [Int]
  }

  /// The first is the annex itself, in the order of the text.
  private var passages: [Passage]
  /// From the annex to the innermost open passage.
  private var open = [0]

  init(annex: String, line: Int) {
    passages = [
      Passage(
        level: nil, number: 0, citation: annex, anchor: annex, marker: annex, line: line, lines: [], children: [])
    ]
  }

  /// The line of each citation in the file.
  var lineNumbers: [(citation: String, line: Int)] { passages.map { ($0.citation, $0.line) } }

  /// The lines before the first marker: title and introduction.
  var head: [PrintedLine] { passages[0].lines }

  mutating func read(_ line: PrintedLine, in file: String, _ log: inout DiagnosticLog) {
    guard let marker = ClauseMarker(opening: line.text) else { return append(line) }
    let depth = open.lastIndex { index in passages[index].level.map { $0 <= marker.level } ?? true } ?? 0
    let outer = passages[open[depth]]
    let before = outer.level == marker.level ? outer.number : 0
    guard marker.number == before + 1 else {
      let innermost = passages[open[open.count - 1]].citation
      log.warning(
        "guideline.numbering-jumps", at: Place(file: file, line: line.number, column: 1),
        "\(marker.printed) does not continue the numbering and is read as text of \(innermost)",
        expected: "number \(before + 1)")
      return append(line)
    }
    open.removeSubrange((outer.level == marker.level ? depth : depth + 1)...)
    enter(marker, line)
  }

  private mutating func append(_ line: PrintedLine) { passages[open[open.count - 1]].lines.append(line) }

  private mutating func enter(_ marker: ClauseMarker, _ line: PrintedLine) {
    let parent = open[open.count - 1], outer = passages[parent]
    // A skipped level is a 0, so that 一（1） and 一 1． have different anchors.
    let skipped = String(repeating: ".0", count: marker.level.rawValue - (outer.level?.rawValue ?? 0) - 1)
    passages.append(
      Passage(
        level: marker.level, number: marker.number,
        citation: outer.citation + (outer.level == nil ? " " : "") + marker.cited,
        anchor: outer.anchor + skipped + ".\(marker.number)", marker: marker.printed, line: line.number,
        lines: [line.behind(marker)], children: []))
    passages[parent].children.append(passages.count - 1)
    open.append(passages.count - 1)
  }

  /// The annex as a clause; `introduction` is its own text.
  func clause(introduction: String, fullWidth: Int) -> Clause {
    func clause(_ index: Int) -> Clause {
      let passage = passages[index]
      return Clause(
        citation: passage.citation, anchor: passage.anchor, marker: passage.marker,
        text: index == 0 ? introduction : PrintedLine.runningText(passage.lines, fullWidth: fullWidth),
        children: passage.children.map(clause))
    }
    return clause(0)
  }
}

extension PrintedLine {
  /// The rest of the line; its width stays that of the whole line.
  fileprivate func behind(_ marker: ClauseMarker) -> PrintedLine {
    let rest = text.unicodeScalars.dropFirst(marker.length).drop { isSpace($0) }
    return PrintedLine(number: number, text: String(rest), width: width)
  }
}
