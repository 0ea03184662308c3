import DataReading
import Diagnostics
import Testing

struct ProposalTests {
  private func fields(_ proposal: MappingProposal) -> [String: String] {
    var fields = [String: String]()
    for line in proposal.lines {
      let parts = line.split(separator: " <- \"", maxSplits: 1)
      guard parts.count == 2, let end = parts[1].firstRange(of: "\" ")?.lowerBound else { continue }
      fields[String(parts[0])] = String(parts[1][..<end])
    }
    return fields
  }

  @Test func `a proposal says for each line how sure it is and why`() throws {
    let (proposal, result) = guessed(
      "序号,项目名称,申报单位,信用代码,资助经费（元）,负责人,备注\n1,甲项目,A有限公司,91350100M000100Y43,1000,张三,x\n2,乙项目,B有限公司,9131000063159284XQ,2500,李四,\n",
      "2023年名单.csv")
    #expect(
      proposal.yaml == """
        # What the columns of 2023年名单.csv mean, as proposed by gongshi import --guess: look at each line. The number is
        # how sure it is, of 100, with the reason behind it.
        # 99: no guideline is there as data
        programmes: open
        columns:
          # 97: the header is the field's own
          name: 项目名称
          # 94: the header is a name of it; 2 of 2 cells are called as organisations are
          organisation: 申报单位
          # 96: the header is a name of it; 2 of 2 cells are credit codes
          creditCode: 信用代码
          # 96: the header is a name of it; 2 of 2 cells are amounts
          support: 资助经费（元）
        constants:
          # 20: no column names a programme or category; the name of the file is taken
          programme: "2023年名单"
          # 50: no column states the year; the name of the file is taken
          year: "2023"
        # No field is known for these; they are kept as they are.
        measures:
          - 备注
        ignore:
          # it numbers the rows
          - 序号
          # it is about persons
          - 负责人

        """)
    let table = try #require(result?.table)
    #expect(table[0].suffix(3) == ["统一社会信用代码", "支持金额", "备注"])
    #expect(table.map { $0[6] } == ["支持金额", "0.1", "0.25"])
    #expect(result?.said == [])
  }

  /// Layouts of real lists: headers, and the field of each that has one.
  @Test(arguments: [
    ("序号|主管部门|项目名称|申报单位|负责人|拟立项金额|拨付金额|项目类型", "-|recommender|name|organisation|-|support|firstInstalment|programme"),
    ("序号|项目编号|项目名称|项目类型|主管部门|承担单位|负责人|资助经费（万元）|备注", "-|id|name|programme|recommender|organisation|-|support|-"),
    ("序号|批准号|项目名称|申报单位|负责人|资助经费（万元）", "-|id|name|organisation|-|support"),
    ("序号|项目名称|立项编号|负责人|依托单位", "-|name|id|-|organisation"),
    ("序号|项目名称|申报单位|负责人|管理处室|备注", "-|name|organisation|-|recommender|-"),
    ("序号|项 目 名 称|负责人/申报人|申报单位/依托单位", "-|name|-|organisation"),
    ("序号|涉及学科|课题名称|申请人|责任单位|批准号", "-|programme|name|-|organisation|id"),
    ("承担单位|级别|序号|项目名称|项目批次|支持方向", "organisation|-|-|name|category|programme"),
    ("企业名称|首台(套)装备名称|奖补金额(万元)", "organisation|name|support"),
    ("地市|项目单位|计划安排额度(万元)|总投资", "city|organisation|support|investment"),
    ("整理番号|補助事業者名|法人番号|事業計画名|交付決定額（円）|採択年度|都道府県", "id|organisation|-|name|support|year|region"),
    (
      "Identifier|Title|Currency|Amount Awarded|Recipient Org:Name|Planned Dates:Start Date",
      "id|name|-|support|organisation|start"
    ),
    ("Award Number|Recipient|Total Award (£)|Scheme|Town|Fiscal Year", "id|organisation|support|programme|city|year"),
    (
      "AppNumber|Institution|InstCity|YearAwarded|ProjectTitle|Program|AwardOutright|BeginGrant",
      "id|organisation|city|year|name|programme|support|start"
    ),
  ]) func `headers of three languages are recognised`(headers: String, fields: String) throws {
    let names = headers.split(separator: "|").map(String.init), expected = fields.split(separator: "|").map(String.init)
    let row = expected.map { field in
      ["support": "12", "firstInstalment": "6", "investment": "99", "year": "2024", "start": "2024-03-01"][field]
        ?? "甲乙丙\(field)"
    }
    let text = names.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n"
    let found = self.fields(MappingProposal(list(text), site: nil))
    for (header, field) in zip(names, expected) where field != "-" {
      #expect(found[field] == comparable(header) || found[field] == header)
    }
    let unplaced = zip(names, expected).filter { $0.1 == "-" }.map(\.0)
    #expect(found.values.allSatisfy { !unplaced.contains($0) })
  }

  @Test func `columns are recognised by what stands in them`() throws {
    let rows = (1...20).map { "91350100M000100Y43,2024,第\($0)号智能装备产业化项目,南京\($0)有限公司,\($0)0.5,2024-03-\($0 + 9)\n" }
    let found = fields(MappingProposal(list("a,b,c,d,e,f\n" + rows.joined()), site: nil))
    #expect(found == ["creditCode": "a", "year": "b", "name": "c", "organisation": "d", "support": "e", "start": "f"])
  }

  @Test func `cells speak against a header that promises something else`() {
    let found = fields(
      MappingProposal(list("项目名称,承担单位,支持金额,开始时间\n甲,A,见附件,待定\n乙,B,见附件二,待定\n"), site: nil))
    #expect(found == ["name": "项目名称", "organisation": "承担单位"])
  }

  @Test(arguments: [
    ("01/02/2024,05/02/2024", "dates: dmy 50: day and month cannot be told apart"),
    ("21/02/2024,05/02/2024", "dates: dmy 95: only so all days are days"),
    ("02/21/2024,02/05/2024", "dates: mdy 95: only so all days are days"),
    ("2024年3月,2024年5月", "months: whole 80: 2 cells state months or years without a day"),
  ]) func `the order of days is found in the days`(days: String, line: String) {
    let cells = days.split(separator: ",")
    let text = "Title,Recipient,Start Date\nA,X Ltd,\(cells[0])\nB,Y Ltd,\(cells[1])\n"
    #expect(MappingProposal(list(text), site: nil).lines.contains(line))
  }

  @Test func `words for nothing are named, figures that cannot be read are not hidden`() throws {
    let rows = "甲,A,1\n乙,B,2\n丙,C,不公开\n"
    let yaml = try #require(MappingProposal(list("项目名称,承担单位,支持金额\n" + rows), site: nil).yaml)
    #expect(yaml.contains("missing:\n  support: [不公开]\n"))
    let other = try #require(
      MappingProposal(list("项目名称,承担单位,支持金额\n" + rows + "丁,D,约3\n"), site: nil).yaml)
    #expect(!other.contains("missing:"))
  }

  @Test func `rows that are there twice are dropped, rows that only look alike are kept`() {
    let row = "甲项目,A有限公司,一类,5\n", other = "乙项目,B有限公司,一类,7\n"
    let head = "项目名称,承担单位,项目类型,支持金额\n"
    #expect(
      MappingProposal(list(head + row + other + row + other), site: nil).lines.contains(
        "repeats: drop 90: 2 of 4 rows repeat earlier ones cell for cell"))
    #expect(
      MappingProposal(list(head + row + other + "甲项目,A有限公司,一类,6\n"), site: nil).lines.contains(
        "repeats: keep 50: 1 of 3 rows look like earlier ones, 0 of them cell for cell: drop leaves these out"))
    #expect(!MappingProposal(list(head + row + other), site: nil).lines.contains { $0.hasPrefix("repeats") })
  }

  @Test func `a site's own programmes and unit decide`() throws {
    let files = try siteFolder(".")
    let text = "名称,单位,方向,金额（元）\n甲,A有限公司,企业研发机构创新能力提升项目,10000\n"
    let (proposal, result) = guessed(text, "2024.csv", site: files)
    #expect(fields(proposal)["programme"] == "方向")
    #expect(!proposal.lines.contains { $0.hasPrefix("programmes: open") })
    #expect(result?.table.last?.contains("1") == true)
  }

  @Test func `columns without a header of their own are named as not read`() {
    let lines = MappingProposal(list("项目名称,承担单位,,备注,备注\n甲,A,x,1,2\n"), site: nil).lines
    #expect(lines.contains("not read: column 3 has no header"))
    #expect(lines.contains("not read: column 4: another column is called \"备注\" too"))
  }

  @Test func `a list that names nobody is refused with its headers`() {
    let proposal = MappingProposal(list("甲,乙\n1,2\n"), site: nil)
    #expect(proposal.yaml == nil)
    #expect(
      proposal.diagnostics.map(\.description) == [
        """
        list.csv: row 1: error: no column seems to name who received support [import.no-organisation]
          found: 甲, 乙
          suggestion: write a mapping and name the column under columns, organisation
        """
      ])
    #expect(
      MappingProposal(list(" \n"), site: nil).diagnostics.map(\.description) == [
        "list.csv: error: the list has no filled cell [import.empty]"
      ])
  }
}
