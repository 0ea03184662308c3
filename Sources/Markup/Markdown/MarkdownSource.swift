/// A Markdown text made ready for libcmark, which knows no tables: the cells of all tables stand before the text, each
/// a paragraph of its own, so that one parse understands them with everything the text defines.
///
/// A cell's paragraph starts with `x `, which keeps it a paragraph whatever the cell holds, and which is taken off
/// again when the cell is put into its table.
struct MarkdownSource {
  static let cellMark = "x "

  let text: [UInt8]
  /// The lines of `text`, each with its place in the author's file.
  let lines: [SourceLine]
  /// How many paragraphs stand before the author's text, and how many lines that takes.
  let excerptCount: Int
  let shift: Int
  let tables: [PipeTable]
  /// The lines of `text` where the paragraphs the tables are written in start.
  let tableLines: [Int]

  /// Every table comes with the line of the author's text its paragraph starts at, counted from 1.
  init(_ text: [UInt8], tables: [(table: PipeTable, line: Int)], firstLine: Int) {
    let own = SourceLine.lines(of: text, firstLine: firstLine)
    var before: [UInt8] = []
    var linesBefore: [SourceLine] = []
    var count = 0
    for excerpt in tables.flatMap(\.table.excerpts) {
      count += 1
      for (index, line) in excerpt.enumerated() {
        let mark = index == 0 ? Self.cellMark : ""
        before += mark.utf8 + line.bytes + [UInt8(ascii: "\n")]
        let bytes = ArraySlice(Array(mark.utf8) + line.bytes)
        linesBefore.append(SourceLine(bytes: bytes, line: line.line, column: line.column - mark.utf8.count))
      }
      before.append(UInt8(ascii: "\n"))
      linesBefore.append(SourceLine(bytes: [], line: firstLine, column: 1))
    }
    self.text = before + text
    lines = linesBefore + own
    excerptCount = count
    shift = linesBefore.count
    self.tables = tables.map(\.table)
    tableLines = tables.map { $0.line + linesBefore.count }
  }

  /// The line of `text` a node names, if there is one.
  subscript(number: Int) -> SourceLine? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// The author's line for a line of `text`.
  func authorLine(_ number: Int) -> Int {
    self[number]?.line ?? lines.last?.line ?? 1
  }

  /// The lines of a paragraph without what belongs to the lists and quotations around it.
  func lines(of paragraph: MarkdownNode) -> [SourceLine] {
    var inQuote = false
    var ancestor = paragraph.parent
    while let node = ancestor {
      inQuote = inQuote || node.isQuote
      ancestor = node.parent
    }
    return (paragraph.startLine...max(paragraph.startLine, paragraph.endLine)).compactMap { number in
      guard let line = self[number] else { return nil }
      return number == paragraph.startLine
        ? line.dropping(paragraph.startColumn - 1) : line.withoutMargin(inQuote: inQuote)
    }
  }
}

extension PipeTable {
  /// What libcmark is to read on its own: the text before the table, if any, and every cell.
  var excerpts: [[SourceLine]] { (preface.isEmpty ? [] : [preface]) + cells.map { [$0] } }
}
