package import ReportModel
package import Diagnostics

/// The source text of a guideline: its annexes as clauses and its forms as they are printed.
///
/// A section begins at a line `附件 1-1`; one whose number continues that of an earlier section (`1-1-1`) is a form.
/// Text before the first section belongs to no annex and is left out.
package struct GuidelineText: Sendable {
  package let file: String
  package let clauses: ClauseTree
  /// The printed title of each annex, by its number.
  package let titles: [String: ComparedText]
  /// The whole print of each form, by its number.
  package let forms: [String: FormText]
  /// The numbers of the forms as the text has them.
  package let formOrder: [String]
  /// The whole text.
  let whole: ComparedText
  /// The line of each clause in the file, by citation.
  let lines: [String: Int]
  /// Each clause's own text for comparisons, by citation.
  let words: [String: ComparedText]

  /// nil after saying why when the file is no UTF-8 or has no annex.
  package init?(_ bytes: [UInt8], file: String, _ log: inout DiagnosticLog) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      log.error("text.not-utf8", at: Place(file: file), "the file is not UTF-8", expected: "text in UTF-8")
      return nil
    }
    let sections = GuidelineSection.all(in: PrintedLine.all(of: text))
    guard sections.contains(where: { !$0.isForm }) else {
      log.error(
        "guideline.no-annex", at: Place(file: file), "the text has no annex", expected: "a line such as 附件 1-1")
      return nil
    }
    var annexes = [Clause](), titles = [String: ComparedText](), lines = [String: Int]()
    for section in sections where !section.isForm {
      let annex = section.annex(in: file, &log)
      annexes.append(annex.clause)
      titles[section.id] = ComparedText(annex.title)
      for entry in annex.lines { lines[entry.citation] = entry.line }
    }
    (self.file, self.titles, self.lines) = (file, titles, lines)
    let clauses = ClauseTree(annexes: annexes)
    words = Dictionary(
      clauses.citations.map { ($0, ComparedText(clauses[$0]?.text ?? "")) }, uniquingKeysWith: { first, _ in first })
    self.clauses = clauses
    forms = Dictionary(
      sections.filter(\.isForm).map { ($0.id, FormText($0)) }, uniquingKeysWith: { first, _ in first })
    formOrder = sections.filter(\.isForm).map(\.id)
    whole = ComparedText(text)
  }
}

/// The print of one form, for holding its description against it.
package struct FormText: Sendable {
  let line: Int
  package let text: ComparedText
  /// Lines of two and more blanks behind 个性指标: rows for the project's own indicators. (A single blank is what the
  /// text has for a page's end.)
  package let blankRows: Int

  init(_ section: GuidelineSection) {
    line = section.line
    text = ComparedText(section.lines.map(\.text).joined())
    let own = section.lines.lastIndex { $0.text.hasPrefix("个性") } ?? section.lines.endIndex
    blankRows = section.lines[own...].count { $0.isBlank && $0.width >= 2 }
  }
}

/// An annex or a form of the text.
struct GuidelineSection: Sendable {
  let id: String
  let isForm: Bool
  let line: Int
  let lines: [PrintedLine]

  static func all(in lines: [PrintedLine]) -> [GuidelineSection] {
    let heads = lines.indices.filter { number(lines[$0].text) != nil }
    var ids = Set<String>()
    return zip(heads, heads.dropFirst() + [lines.count]).compactMap { head, end in
      guard let id = number(lines[head].text) else { return nil }
      let parent = id.lastIndex(of: "-").map { String(id[..<$0]) }
      ids.insert(id)
      return GuidelineSection(
        id: id, isForm: parent.map(ids.contains) ?? false, line: lines[head].number,
        lines: Array(lines[(head + 1)..<end]))
    }
  }

  /// The number of a line that is nothing but `附件 1-1`.
  private static func number(_ line: String) -> String? {
    guard line.hasPrefix("附件") else { return nil }
    let id = line.dropFirst(2).drop { $0 == " " || $0 == "\u{3000}" }
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy { (1...3).contains($0.count) && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
      ? String(id) : nil
  }
}

extension GuidelineSection {
  /// The annex's clauses. What stands before the first marker is the title and, behind a blank line, the
  /// introduction; a line `附件：…` lists the forms and ends the last clause.
  func annex(in file: String, _ log: inout DiagnosticLog)
    -> (clause: Clause, title: String, lines: [(citation: String, line: Int)])
  {
    var outline = ClauseOutline(annex: id, line: line)
    let body = lines.prefix { !$0.text.hasPrefix("附件：") && !$0.text.hasPrefix("附件:") }
    for line in body { outline.read(line, in: file, &log) }
    let fullWidth = body.map(\.width).max() ?? 0
    let blocks = outline.head.split(whereSeparator: \.isBlank).map(Array.init)
    let title = blocks.count > 1 ? blocks[0] : []
    let introduction = blocks.dropFirst(title.isEmpty ? 0 : 1).joined()
    return (
      outline.clause(
        introduction: PrintedLine.runningText(Array(introduction), fullWidth: fullWidth), fullWidth: fullWidth),
      title.map(\.text).joined(), outline.lineNumbers
    )
  }
}
