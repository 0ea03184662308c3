import Diagnostics
import ReportModel
import Testing

import DataReading

struct ClauseMarkerTests {
  @Test(arguments: [
    ("一、企业", ClauseMarker.Level.heading, 1, "一"), ("二十一、企业", .heading, 21, "二十一"),
    ("（十）支持", .part, 10, "（十）"), ("(三)支持", .part, 3, "（三）"), ("1．支持", .item, 1, "1"), ("12. 支持", .item, 12, "12"),
    ("3、支持", .item, 3, "3"), ("２．支持", .item, 2, "2"), ("2．2022年1月1日", .item, 2, "2"), ("（2）支持", .subitem, 2, "（2）"),
    ("(15)支持", .subitem, 15, "（15）"), ("①费用化", .enumeration, 1, "①"), ("⑳费用化", .enumeration, 20, "⑳"),
  ]) func `a marker has a level, a number and its form in citations`(
    line: String, level: ClauseMarker.Level, number: Int, cited: String
  ) {
    let marker = ClauseMarker(opening: line)
    #expect(marker?.level == level)
    #expect(marker?.number == number)
    #expect(marker?.cited == cited)
    #expect(line.hasPrefix(marker?.printed ?? "-"))
  }

  @Test(arguments: [
    "", "1650 产业体系", "2024 年 6 月", "3.5 亿元", "100．支持", "0．支持", "（含）至", "（2022-2024 年）", "（2024年）", "一二、支持", "十百、支持",
    "支持，一、二", "（", "5 万元/家、", "（万元）", "1",
  ]) func `other beginnings of lines are text`(line: String) {
    #expect(ClauseMarker(opening: line) == nil)
  }
}

/// Texts of other years and other layouts.
struct GuidelineTextTests {
  private func read(_ text: String) -> (text: GuidelineText?, messages: [String]) {
    var log = DiagnosticLog()
    let read = GuidelineText(Array(text.utf8), file: "g.txt", &log)
    return (read, log.all.map(\.description))
  }

  @Test func `levels may be skipped, and anchors tell them apart`() throws {
    let text = try #require(read("附件 1\n一、甲\n1. 乙\n①丙\n（1）丁\n二、戊\n（1）己\n").text)
    #expect(text.clauses.citations == ["1", "1 一", "1 一1", "1 一1①", "1 一1（1）", "1 二", "1 二（1）"])
    let anchors = text.clauses.citations.compactMap { text.clauses[$0]?.anchor }
    #expect(anchors == ["1", "1.1", "1.1.0.1", "1.1.0.1.0.1", "1.1.0.1.1", "1.2", "1.2.0.0.1"])
  }

  @Test func `numbering that jumps or starts again is text, and said`() throws {
    let (text, messages) = read("附件 1\n一、甲\n1. 乙按\n3. 丙\n2. 丁\n1. 戊\n")
    #expect(text?.clauses.citations == ["1", "1 一", "1 一1", "1 一2"])
    #expect(text?.clauses["1 一1"]?.text.contains("3.丙") == true)
    #expect(
      messages == [
        """
        g.txt:4:1: warning: 3. does not continue the numbering and is read as text of 1 一1 [guideline.numbering-jumps]
          expected: number 2
        """,
        """
        g.txt:6:1: warning: 1. does not continue the numbering and is read as text of 1 一2 [guideline.numbering-jumps]
          expected: number 3
        """,
      ])
  }

  @Test func `a text without doubled lines, with carriage returns and a byte order mark`() throws {
    let text = try #require(read("\u{FEFF}附件 1-1\r\n标题指南\r\n\r\n引言。\r\n一、甲\r\n（一）乙。\r\n附件 1-1-1\r\n表\r\n").text)
    #expect(text.titles["1-1"]?.text == "标题指南")
    #expect(text.clauses["1-1"]?.text == "引言。")
    #expect(text.clauses.citations == ["1-1", "1-1 一", "1-1 一（一）"])
    #expect(text.formOrder == ["1-1-1"])
  }

  @Test func `wraps are undone, paragraphs and words of Latin letters kept`() throws {
    let lines = [
      "附件 1", "一、甲", "（一）" + String(repeating: "长", count: 20), "行 5G 工厂用 Word", "Excel 写成。",
      String(repeating: "另", count: 23), "段。",
    ]
    let text = try #require(read(lines.joined(separator: "\n")).text)
    #expect(
      text.clauses["1 一（一）"]?.text == String(repeating: "长", count: 20) + "行5G工厂用Word\nExcel写成。\n"
        + String(repeating: "另", count: 23) + "段。")
  }

  @Test func `a text without an annex is no guideline`() {
    #expect(
      read("关于组织申报的通知\n").messages == [
        """
        g.txt: error: the text has no annex [guideline.no-annex]
          expected: a line such as 附件 1-1
        """
      ])
  }

  @Test func `bytes that are no UTF-8 are said`() {
    var log = DiagnosticLog()
    #expect(GuidelineText([0xB8, 0xBD], file: "g.txt", &log) == nil)
    #expect(log.all.map(\.code) == ["text.not-utf8"])
  }
}
