import Diagnostics
import ReportModel
import Testing

import DataReading

/// The clauses of the real guideline of 2024.
struct ClauseTreeTests {
  let text: GuidelineText
  let log: DiagnosticLog

  init() throws {
    let source = try GuidelineSource.text()
    text = try #require(source.text)
    log = source.log
  }

  @Test func `the numbering of the whole text is understood without a doubt`() {
    #expect(log.all.map(\.description) == [])
  }

  @Test(arguments: [("1-1", 108), ("1-2", 63), ("1-3", 27), ("1-4", 36)])
  func `every marker of an annex is a clause`(annex: String, count: Int) {
    #expect(text.clauses.citations.count { $0.hasPrefix(annex + " ") } == count)
  }

  @Test func `no two clauses have the same citation or the same anchor`() {
    var anchors = [String]()
    func enter(_ clause: Clause) {
      anchors.append(clause.anchor)
      clause.children.forEach(enter)
    }
    text.clauses.annexes.forEach(enter)
    #expect(Set(text.clauses.citations).count == text.clauses.citations.count)
    #expect(Set(anchors).count == text.clauses.citations.count)
  }

  @Test(arguments: [
    ("1-1 一", "1-1.1", "一、", "企业创新载体建设"),
    (
      "1-1 一（一）1（2）", "1-1.1.1.1.2", "（2）",
      "项目在2022年1月1日（含）至2023年12月31日（含）期间，实际发生的研发设备及配套软件购置额不低于3000万元（不含税）。"
        + "研发设备及配套软件指用于研发活动的各类研发仪器、设备和工具、试验测量仪器及配套软件等。"
    ),
    ("1-1 一（二）4", "1-1.1.2.4", "4．", "支持数量。不超过3个。\n国家制造业创新中心能力建设项目按照项目合同要求配套支持。"),
    ("1-1 三（一）1（1）③", "1-1.3.1.1.1.3", "③", "申报首台（套）装备累计销售额（含税）不低于500万元，合同签订时间在2022年1月1日（含）之后，发票日期在申报截止日期之前。"),
    (
      "1-1 四（一）1", "1-1.4.1.1", "1．",
      "申报企业或申报企业联合产业链上下游企业组建联合体，围绕产业链技术领域，与高校院所/实验室/协同创新中心合作开展在职工程师（技术、管理骨干人才）卓越提升培训（每人/期一个年度周期原则上不少于60课时）。"
    ),
    ("1-1 四（四）", "1-1.4.4", "（四）", "支持数量。不超过15个。"),
    ("1-2 四（三）", "1-2.4.3", "（三）", "工业互联网平台建设项目。"),
    ("1-2 四（三）1（4）", "1-2.4.3.1.4", "（4）", "支持数量。不超过6个。"),
    ("1-3 二（一）4", "1-3.2.1.4", "4.", "项目已开工建设（须由项目所在地工信部门出具开工证明）但尚未竣工，项目应于2024年底前完成。"),
    ("1-4 七（三）", "1-4.7.3", "（三）", "申报主体：省工信厅、各设区市工信部门、省级（含）以上经开区、高新区，符合有关规定的赛事承办单位、参赛获奖单位等。"),
  ]) func `a clause has its own words and nothing else`(citation: String, anchor: String, marker: String, words: String)
    throws
  {
    let clause = try #require(text.clauses[citation])
    #expect(clause.anchor == anchor)
    #expect(clause.marker == marker)
    #expect(clause.text == words)
  }

  @Test func `a paragraph behind the last item of an enumeration stays a paragraph`() throws {
    let paragraphs = try #require(text.clauses["1-1 二（一）1（3）②"]).text.split(separator: "\n")
    #expect(paragraphs.map { $0.prefix(6) } == ["资本化支出。", "申报主体应对"])
  }

  @Test func `a heading and the paragraph below it are kept apart`() throws {
    let paragraphs = try #require(text.clauses["1-4 一"]).text.split(separator: "\n")
    #expect(paragraphs.count == 2)
    #expect(paragraphs.first == "中小企业公共服务平台建设项目")
  }

  @Test func `a line that begins with a year or 1650 opens no clause`() {
    #expect(text.clauses.citations.allSatisfy { !$0.contains("2024") && !$0.contains("1650") })
    #expect(text.clauses["1-1 四（二）"]?.children.isEmpty == true)
  }

  @Test func `an annex has its title and its introduction`() {
    #expect(text.clauses.annexes.map(\.citation) == ["1-1", "1-2", "1-3", "1-4"])
    #expect(text.titles["1-2"]?.text == "2024年度江苏省制造强省建设专项资金智改数转网联项目指南")
    #expect(text.clauses["1-3"]?.text.hasPrefix("2024年度江苏省制造强省建设专项资金产业转型升级项目围绕推进") == true)
    #expect(text.clauses["1-4"]?.text.hasSuffix("提供有力支撑。") == true)
  }

  @Test func `the list of forms behind an annex belongs to no clause`() {
    #expect(text.clauses["1-3 三（四）"]?.text == "项目数量。不超过10个。")
  }

  @Test func `every form is kept as printed`() {
    let counts = ["1-1": 11, "1-2": 9, "1-3": 3, "1-4": 8]
    for (annex, count) in counts { #expect(text.forms.keys.count { $0.hasPrefix(annex + "-") } == count) }
    #expect(text.forms["1-3-2"]?.text.text.contains("绿色制造资源环境影响度(%)") == true)
    #expect(text.forms["1-1-10"]?.text.text.contains("换电") == false)
  }

  @Test(arguments: [("1-1-4", 3), ("1-2-1", 3), ("1-1-1", 0), ("1-4-6", 3)])
  func `blank rows for own indicators are counted`(form: String, rows: Int) {
    #expect(text.forms[form]?.blankRows == rows)
  }
}
