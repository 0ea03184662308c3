import Diagnostics
import ReportModel
import Testing

import DataReading

/// What the reader says to mistakes, on the example of the manual.
struct GuidelineReaderTests {
  @Test func `the example of the manual is right`() throws {
    let files = try GuidelineExample.files()
    #expect(files.count == 4)
    #expect(GuidelineExample.messages(of: files) == [])
  }

  @Test func `the example is understood`() throws {
    var log = DiagnosticLog()
    let files = SiteFiles(try GuidelineExample.files().mapValues { Array($0.utf8) })
    let guideline = try #require(GuidelineReader.guidelines(in: files, &log).first)
    let programme = try #require(guideline.programme("equipment-renewal"))
    #expect(guideline.year == 2031)
    #expect(programme.annex == "1-1")
    #expect(programme.conditions.flatMap(\.rules).map(\.id) == ["investment", "equipment-share", "end", "duration"])
    #expect(programme.conditions.flatMap(\.rules).map(\.inPrinciple) == [false, false, false, true])
    #expect(programme.conditions[1].rules[1].test == .duration(atMostMonths: 24))
    let cap = Subsidy.Cap.all(Money(minorUnits: 500_000_000))
    #expect(programme.subsidy.amount == .rate(base: "项目总投入", rate: Quantity(millionths: 100_000), cap: cap))
    #expect(programme.instalments?.first == Quantity(millionths: 500_000))
    #expect(programme.quota?.total == 20)
    #expect(guideline.form("1-1-1")?.indicators.map(\.unit) == ["台"])
  }

  private static let path = "content/guidelines/2031"

  @Test(arguments: [
    (
      "condition", "clause: 1-1 一（一）2", "clause: 1-1 一（一）3",
      """
      \(path)/1-1.yaml:18:17: error: the guideline has no clause "1-1 一（一）3" [guideline.unknown-clause]
        suggestion: did you mean "1-1 一（一）"?
      """
    ),
    (
      "quotation", "2031年底前完成", "2031年底前竣工",
      """
      \(path)/1-1.yaml:19:15: error: the text is not in clause 1-1 一（一）2 (\(path)/guideline-2031.txt:9) \
      [guideline.not-in-clause]
        found: …于2031年底前▸竣工,实施期原则上不超过…
        expected: …于2031年底前▸完成,实施期原则上不超过…
      """
    ),
    (
      "amount", "cap: 500", "cap: 600",
      """
      \(path)/1-1.yaml:29:12: error: clause 1-1 一（二） does not state this number [guideline.number-not-stated]
        found: 600万元
        expected: one of 500万元
      """
    ),
    (
      "rate", "rate: 0.10", "rate: 0.11",
      """
      \(path)/1-1.yaml:28:13: error: clause 1-1 一（二） does not state this number [guideline.number-not-stated]
        found: 11%
        expected: one of 10%, 50%
      """
    ),
    (
      "share for rate", "rate: 0.10", "rate: 0.50",
      """
      \(path)/1-1.yaml:28:13: error: clause 1-1 一（二） states this number otherwise [guideline.figure-of-another]
        found: 50% as the subsidy
        expected: 50% as the first payment
      """
    ),
    (
      "comparator", "设备购置费占比, atLeast: 50", "设备购置费占比, atMost: 50",
      """
      \(path)/1-1.yaml:17:63: error: clause 1-1 一（一）1 states this number otherwise [guideline.comparison]
        found: atMost 50%
        expected: atLeast 50%
      """
    ),
    (
      "regions", "regions: [苏中, 苏北]", "regions: [苏中]",
      """
      \(path)/1-1.yaml:16:42: error: clause 1-1 一（一）1 states this number otherwise [guideline.figure-of-another]
        found: 苏中: 1000万元
        expected: 苏中、苏北: 1000万元
      """
    ),
    (
      "day", "until: 2031-12-31", "until: 2031-11-30",
      """
      \(path)/1-1.yaml:21:43: error: clause 1-1 一（一）2 states no such last day [guideline.day-not-stated]
        found: 2031-11-30
        expected: one of 2031-12-31
      """
    ),
    (
      "beginning for end", "until: 2031-12-31", "from: 2031-01-01",
      """
      \(path)/1-1.yaml:21:42: error: clause 1-1 一（一）2 states no such first day [guideline.day-not-stated]
        found: 2031-01-01
        expected: a day the quoted text states
      """
    ),
    (
      "principle", ", inPrinciple: true}", "}",
      """
      \(path)/1-1.yaml:22:52: error: clause 1-1 一（一）2 states this number otherwise [guideline.in-principle]
        found: no inPrinciple
        expected: inPrinciple: true, for the words say 原则
      """
    ),
    (
      "quota", "projects: 20", "projects: 21",
      """
      \(path)/1-1.yaml:41:17: error: clause 1-1 一（四） does not state this number [guideline.number-not-stated]
        found: 21个
        expected: one of 20个
      """
    ),
    (
      "left-out quota", "      projects: 20\n", "",
      """
      \(path)/1-1.yaml:39:7: error: clause 1-1 一（四） states a number of projects [guideline.quota-left-out]
        expected: "projects" or "byCase" with 20个
      """
    ),
    (
      "base", "base: 项目总投入", "base: 项目总投资",
      """
      \(path)/1-1.yaml:27:13: error: these words are not in the quoted text of clause 1-1 一（二） [guideline.not-in-clause]
        found: 项目总投▸资
        expected: 按不超过项目总投▸入的10%予以补助,单个…
      """
    ),
    (
      "unknown key", "    purpose:", "    porpose:",
      """
      \(path)/1-1.yaml:5:5: error: item 1 of "programmes" knows no key "porpose" [yaml.unknown-key]
        expected: one of id, name, aliases, clause, purpose, form, cases, consortium, conditions, subsidy, instalments, \
      applicants, materials, quota
        suggestion: did you mean "purpose"?
      """
    ),
    (
      "key of another kind", "kind: rate\n      base: 项目总投入\n      rate: 0.10\n      cap: 500",
      "kind: competitive\n      cap: 500",
      """
      \(path)/1-1.yaml:27:12: error: a subsidy of the kind "competitive" has no "cap" [yaml.key-out-of-place]
        expected: one of clause, text, kind
      """
    ),
    (
      "field", "threshold: investment", "threshold: investmant",
      """
      \(path)/1-1.yaml:12:24: error: the value of "threshold" cannot be read [yaml.bad-value]
        found: "investmant"
        expected: one of investment, base, support, or the Chinese name of a column
        suggestion: did you mean "investment"?
      """
    ),
    (
      "case", "unit: \"%\"}", "unit: \"%\", forCase: [甲]}",
      """
      \(path)/1-1.yaml:17:88: error: the programme has no case "甲" [guideline.unknown-case]
        expected: a name declared under "cases"
      """
    ),
    (
      "form", "form: \"1-1-1\"", "form: \"1-1-2\"",
      """
      \(path)/1-1.yaml:6:11: error: the guideline has no form "1-1-2" [guideline.unknown-form]
        suggestion: did you mean "1-1-1"?
      """
    ),
    (
      "name", "name: 设备更新项目", "name: 设备革新项目",
      """
      \(path)/1-1.yaml:2:5: error: the guideline's text has no "设备革新项目" [guideline.name-not-stated]
        found: 设备▸革新项目
        expected: …支持企业购置设备▸。一、设备更新项目支持企…
      """
    ),
    (
      "consortium", "form: \"1-1-1\"", "form: \"1-1-1\"\n    consortium: true",
      "\(path)/1-1.yaml:7:17: error: no clause of the programme speaks of a 联合体 [guideline.consortium-not-stated]"
    ),
  ]) func `a mistake is said with its place and what the guideline says`(
    what: String, old: String, new: String, message: String
  ) throws {
    let messages = try GuidelineExample.messages(in: "1-1.yaml", replacing: old, with: new)
    #expect(messages.contains(message), "\(what): \(messages.joined(separator: "\n"))")
  }

  @Test(arguments: [
    (
      "更新设备数量", "更新机器数量",
      """
      \(path)/forms-1-1.yaml:7:39: error: the text is not in form 1-1-1 [guideline.not-in-form]
        found: 更新▸机器数量
        expected: 设备更新▸项目绩效目标申报表项目名…
      """
    ),
    (
      "unit: 台", "unit: 套",
      """
      \(path)/forms-1-1.yaml:7:53: error: form 1-1-1 does not print this unit behind "更新设备数量" [guideline.not-in-form]
        found: （套）
      """
    ),
    (
      "    columns:", "    ownIndicators: 3\n    columns:",
      """
      \(path)/forms-1-1.yaml:5:20: error: form 1-1-1 prints 0 rows for own indicators [guideline.own-indicators]
        found: 3
      """
    ),
    (
      "level2: 数量指标}", "level2: 数量指标, parent: nobody}",
      """
      \(path)/forms-1-1.yaml:7:92: error: form 1-1-1 has no indicator before this one "nobody" [guideline.unknown-name]
      """
    ),
  ]) func `a form is held against its print`(old: String, new: String, message: String) throws {
    let messages = try GuidelineExample.messages(in: "forms-1-1.yaml", replacing: old, with: new)
    #expect(messages.contains(message), "\(messages.joined(separator: "\n"))")
  }

  @Test(arguments: [
    (
      "year: 2031", "year: 2032",
      """
      \(path)/guideline.yaml:1:7: error: the folder is of another year [guideline.year-of-folder]
        found: 2032
        expected: 2031
      """
    ),
    (
      "title: 2031年度", "title: 2030年度",
      """
      \(path)/guideline.yaml:2:8: error: the title is of another year [guideline.year-of-folder]
        found: 2030
        expected: 2031
      """
    ),
    (
      "source: guideline-2031.txt", "source: guideline-2013.txt",
      """
      \(path)/guideline.yaml:3:9: error: the folder has no file "guideline-2013.txt" [guideline.no-source]
        suggestion: did you mean "guideline-2031.txt"?
      """
    ),
    (
      "id: \"1-1\"", "id: \"1-2\"",
      """
      \(path)/guideline.yaml:5:9: error: the guideline's text has no annex "1-2" [guideline.unknown-annex]
        expected: one of 1-1
      """
    ),
  ]) func `the head of a guideline is held against folder and text`(old: String, new: String, message: String) throws {
    let messages = try GuidelineExample.messages(in: "guideline.yaml", replacing: old, with: new)
    #expect(messages.contains(message), "\(messages.joined(separator: "\n"))")
  }

  @Test func `a quotation of another programme's clause is said`() throws {
    let second = """
        - id: other
          name: 示例项目
          clause: 1-1 一（二）
          subsidy: {clause: 1-1 一（四）, text: 不超过20个。, kind: announcedLater}
      """
    var files = try GuidelineExample.files()
    files["\(Self.path)/1-2.yaml"] = "programmes:\n" + second
    #expect(
      GuidelineExample.messages(of: files) == [
        """
        \(Self.path)/1-2.yaml:5:23: error: clause 1-1 一（四） does not belong to the programme [guideline.clause-elsewhere]
          expected: 1-1 一（二） or a clause below it
        """
      ])
  }

  @Test func `ids and names are given once`() throws {
    var files = try GuidelineExample.files()
    files["\(Self.path)/1-2.yaml"] = files["\(Self.path)/1-1.yaml"]
    let messages = GuidelineExample.messages(of: files).map { $0.split(separator: "\n")[0] }
    #expect(
      messages == [
        "\(Self.path)/1-2.yaml:2:5: error: two programmes have the id \"equipment-renewal\" [guideline.duplicate-id]",
        "\(Self.path)/1-2.yaml:2:5: error: \"设备更新项目\" is a name of equipment-renewal as well [guideline.duplicate-name]",
      ])
  }

  @Test func `a folder without a head is said, a site without guidelines is fine`() throws {
    var files = try GuidelineExample.files()
    files["\(Self.path)/guideline.yaml"] = nil
    #expect(
      GuidelineExample.messages(of: files) == [
        "\(Self.path): error: the folder has no guideline.yaml [guideline.no-head]"
      ])
    #expect(GuidelineExample.messages(of: [:]) == [])
  }

  @Test func `the newest guideline comes first`() throws {
    var files = try GuidelineExample.files()
    for (name, text) in files {
      let older = name.split(separator: "2031").joined(separator: "2030")
      files[older] = text.split(separator: "2031").joined(separator: "2030")
    }
    var log = DiagnosticLog()
    let guidelines = GuidelineReader.guidelines(in: SiteFiles(files.mapValues { Array($0.utf8) }), &log)
    #expect(guidelines.map(\.year) == [2031, 2030])
    #expect(log.all.isEmpty)
  }
}
