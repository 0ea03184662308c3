import DataReading
import Diagnostics
import ReportModel
import Testing

/// Proposals for headers of two rows, and for headings among the rows.
struct TwoRowHeaderTests {
  private func columns(_ text: String) -> [String] {
    guessed(text).0.lines.compactMap { line in
      let parts = line.split(separator: " <- \"", maxSplits: 1).map(String.init)
      guard parts.count == 2, let end = parts[1].firstRange(of: "\" ")?.lowerBound else { return nil }
      return parts[0] + "=" + String(parts[1][..<end])
    }
  }

  @Test(
    arguments: [
      (
        "序号,项目名称,承担单位,,起止时间,,资金（万元）,\n,,名称,统一社会信用代码,开始,完成,总投资,补助金额\n"
          + "1,甲项目,A有限公司,91350100M000100Y43,2024.03,2026年12月,100,20\n2,乙项目,B有限公司,9131000063159284XQ,2024.04,2025年12月,90,10\n",
        [
          "name=项目名称", "organisation=承担单位 名称", "creditCode=承担单位 统一社会信用代码", "start=起止时间 开始",
          "end=起止时间 完成", "investment=资金（万元） 总投资", "support=资金（万元） 补助金额",
        ]
      ),
      (
        "番号,事業計画名,補助事業者,,補助金額\n,,名称,法人番号,\n1,計画一,株式会社甲,1234567890123,5\n2,計画二,株式会社乙,9876543210123,6\n",
        ["name=事業計画名", "organisation=補助事業者 名称", "support=補助金額"]
      ),
      (
        "Award,,Recipient,,Funding\nReference,Project title,Name,Town,Amount awarded\nA-1,Roof,X Ltd,Leeds,5\nA-2,Hall,Y Ltd,York,6\n",
        [
          "id=Award Reference", "name=Award Project title", "organisation=Recipient Name", "city=Recipient Town",
          "support=Funding Amount awarded",
        ]
      ),
      (
        "推荐单位,项目,,承担单位,,金额\n,编号,名称,名称,联系人,\n甲市局,X1,屋顶,A有限公司,张三丰,5\n乙市局,X2,道路,B有限公司,李四光,6\n",
        ["id=项目 编号", "name=项目 名称", "organisation=承担单位 名称", "recommender=推荐单位", "support=金额"]
      ),
    ]) func `the lowest part of a header counts, and its group where that says nothing`(list: String, found: [String])
  {
    #expect(columns(list) == found)
  }

  @Test func `months and days are no years`() {
    #expect(columns("名称,单位,完成\n甲,A公司,2026年12月\n乙,B公司,2026年11月\n").contains("end=完成"))
  }

  @Test(
    arguments: [
      ("一、南京市（1项，5万元）", "二、无锡市（1项，6万元）", "city"), ("一、江阴县", "二、沛县", "county"), ("一、面上项目", "二、重点项目", "programme"),
    ]) func `headings among the rows are proposed as what they are`(first: String, second: String, field: String) throws
  {
    let (proposal, result) = guessed(
      "附件1,,\n2024年度名单,,\n项目名称,承担单位,补助金额（万元）\n\(first),,\n甲,A公司,5\n\(second),,\n乙,B公司,6\n合计,,11\n")
    let yaml = try #require(proposal.yaml)
    #expect(yaml.contains("\nsections: \(field)\n"), "\(yaml)")
    #expect(yaml.contains("year: \"2024\""))
    #expect(yaml.contains("programme: ") == (field != "programme"))
    let said = try #require(result).said
    #expect(said.count == 1 && said[0].contains("2 headings among the rows were read as \"\(field)\""), "\(said)")
  }

  @Test func `a title that only numbers an attachment is passed over, and eras are years`() throws {
    let yaml = try #require(guessed("（別紙2）,\n令和6年度採択一覧,\n課題名,機関名\n一,X大学\n二,Y大学\n").0.yaml)
    #expect(yaml.contains("  programme: 令和6年度採択一覧\n") && yaml.contains("  year: \"2024\"\n"), "\(yaml)")
  }

  @Test func `amounts by year under one group are added`() throws {
    let (proposal, result) = guessed(
      "项目名称,申报单位,资助经费（万元）,\n,,2026年经费,2027年经费\n一、面上项目2项，经费20万元,,,\n甲,A大学,6,4\n乙,B大学,5,5\n小计,,11,9\n")
    let yaml = try #require(proposal.yaml)
    #expect(yaml.contains("  support: [资助经费（万元） 2026年经费, 资助经费（万元） 2027年经费]\n"), "\(yaml)")
    #expect(!yaml.contains("measures:"))
    let table = try #require(result).table, support = try #require(table[0].firstIndex(of: "支持金额"))
    #expect(table.dropFirst().map { $0[support] } == ["10", "10"])
    #expect(result?.said.filter { !$0.contains("note:") } == [])
  }

  @Test func `a programme that only a title names is none of the guideline's`() throws {
    let (proposal, result) = guessed(list("2024年奖励名单,\n项目名称,申报单位\n甲,A公司\n"), site: try siteFolder("."))
    #expect(proposal.lines.contains("programmes: open 50: \"2024年奖励名单\" is no programme of the guideline"))
    #expect(result?.diagnostics.hasErrors == false)
  }

  @Test func `headers of two rows again on later pages are left out, also where their cells are merged`() throws {
    let rows = "1,甲,A公司,X\n序号,项目名称,承担单位,\n,,名称,代码\n2,乙,B公司,Y\n"
    let (_, result) = guessed("序号,项目名称,承担单位,\n,,名称,代码\n" + rows)
    let account = try #require(result?.accounts.first)
    #expect(account[.repeatedHeader].text == "4-5" && account.kept.text == "3, 6")
  }

  @Test func `a sum in a heading agrees with any column of amounts, the support first`() throws {
    let list = { (sum: String) in
      "项目名称,承担单位,项目类型,项目总投入,支持金额\n一、项目2项，经费\(sum)万元,,,,\n甲,A,一,10,1\n乙,B,一,20,2\n"
    }
    let source = "    sections: status\n", site = "statuses: [项目]\n"
    #expect(try read(list: list("3"), source: source, site: site).said.count == 1)
    #expect(try read(list: list("30"), source: source, site: site).said.count == 1)
    let said = try read(list: list("4"), source: source, site: site).said
    #expect(said.contains { $0.contains("the sum is not that of its rows") && $0.contains("expected: 3 万元 in 2 rows") })
  }
}
