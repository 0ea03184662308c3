package import ReportModel

/// What a check asks and why, in the words of its doc comment: a question, then paragraphs that begin with what they are
/// about, first in English, below a heading of level 2 in Chinese, and a worked example as a table for both.
package struct Manual: Hashable, Sendable {
  package struct Text: Hashable, Sendable {
    package let question: String
    package let why: String
    package let clause: String
    package let example: String
    package let blindSpot: String
  }

  package let english: Text
  package let chinese: Text
  package let example: WorkedExample

  /// Cuts the manual out of the bytes of a check's file; a part that is not there is empty.
  package init(_ source: [UInt8]) {
    let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).lazy
    let comment = lines.drop { !$0.starts(with: "///".utf8) }.prefix { $0.starts(with: "///".utf8) }
      .map { Substring(decoding: $0.dropFirst(3).drop { $0 == UInt8(ascii: " ") }, as: UTF8.self) }
    let blocks = comment.split(whereSeparator: \.isEmpty).map(Array.init)
    let table = blocks.first { $0[0].hasPrefix("|") } ?? []
    let words = blocks.filter { !$0[0].hasPrefix("|") }
    let heading = words.firstIndex { $0[0].hasPrefix("## ") } ?? words.endIndex
    english = Text(words[..<heading], joinedBy: " ", ["Why", "Clause", "Example", "What it does not see"])
    chinese = Text(words[heading...], joinedBy: "", ["为什么核查", "依据", "示例", "发现不了什么"])
    example = WorkedExample(table)
  }

  /// The words for a site of this language: English ones for `en`, else Chinese ones.
  package func text(_ language: String) -> Text { language == "en" ? english : chinese }
}

extension Manual.Text {
  /// `labels`: of why, clause, example and blind spot, as in `**Why.** …`.
  fileprivate init(_ blocks: ArraySlice<[Substring]>, joinedBy blank: String, _ labels: [String]) {
    let texts = blocks.map { $0.joined(separator: blank) }
    func part(_ index: Int) -> String {
      for mark in ["**\(labels[index]).** ", "**\(labels[index])。**"] {
        if let text = texts.first(where: { $0.hasPrefix(mark) }) { return String(text.dropFirst(mark.count)) }
      }
      return ""
    }
    let heading = texts.first ?? ""
    question = heading.hasPrefix("## ") ? String(heading.dropFirst(3)) : heading
    (why, clause, example, blindSpot) = (part(0), part(1), part(2), part(3))
  }
}

/// A list of projects and what the check says about it. Its columns are those of a list (项目类型, 核定基数, …) and of what is
/// found. An empty cell says nothing.
package struct WorkedExample: Hashable, Sendable {
  /// The columns of what is found.
  package enum Column: String, CaseIterable, Sendable {
    case rule = "规则"
    case verdict = "结果"
    case expected = "应为"
    case actual = "实为"
    case missing = "缺少"
    case headroom = "余额"
  }

  package let header: [String]
  package let rows: [[String]]

  fileprivate init(_ lines: [Substring]) {
    let cells = lines.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
        String(String(cell.drop { $0 == " " }.reversed()).drop { $0 == " " }.reversed())
      }
    }
    header = cells.first ?? []
    rows = Array(cells.dropFirst(2))
  }

  /// What stands in the column 结果.
  package static func name(of verdict: Finding.Verdict) -> String {
    switch verdict {
    case .pass: "符合"
    case .fail: "不符合"
    case .cannotTell: "无法判断"
    }
  }
}

extension Check {
  package static var manual: Manual { Manual(source) }
}
