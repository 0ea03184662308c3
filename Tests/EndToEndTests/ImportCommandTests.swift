import Foundation
import Testing

/// From a list as it was published to a site, with every row accounted for.
struct ImportCommandTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write(
      "2024年度拟支持项目名单,,,,\n单位：元,,,,\n序号,项目名称,申报单位,专项名称,资助金额\n1,轴承 磨床,甲有限公司,技改,10000\n2,=检测,乙有限公司,技改,25000\n合计,,,,35000\n",
      to: "list.csv")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    var program = Program()
    program.folder = folder.url
    return try program.run(["import"] + arguments)
  }

  @Test func `a guessed import says what it did, row by row and column by column`() throws {
    let outcome = try run("list.csv", "--guess", "--mapping-to", "m.yaml", "--to", "out.csv")
    #expect(outcome.code == 0)
    #expect(
      outcome.text == """
        programme <- "专项名称" 90: the header is a name of it
        name <- "项目名称" 97: the header is the field's own
        organisation <- "申报单位" 94: the header is a name of it; 2 of 2 cells are called as organisations are
        support <- "资助金额" 96: the header is a name of it; 3 of 3 cells are amounts
        year = "2024" 50: no column states the year; the title of the list is taken
        programmes: open 99: no guideline is there as data
        left out: "序号": it numbers the rows
        list.csv: 6 rows read = 2 kept + 4 left out
          1 above the headers: row 1
          1 stating the unit: row 2
          1 of headers: row 3
          1 with totals: row 6
        out.csv: 2 rows, 6 columns
        as an entry of content/projects/sources.yaml:
          - file: out.csv
            programmes: open

        """)
    let csv = try folder.text("out.csv")
    #expect(csv.hasPrefix("\u{FEFF}项目编号,年度,项目类型,项目名称,承担单位,支持金额\r\n"))
    #expect(csv.contains(",2024,技改,轴承磨床,甲有限公司,1\r\n"))
    #expect(csv.contains(",2024,技改,\"'=检测\",乙有限公司,2.5\r\n"))
    #expect(
      try folder.text("m.yaml").contains(
        "\n  # 96: the header is a name of it; 3 of 3 cells are amounts\n  support: 资助金额\n"))
  }

  @Test func `a proposal alone goes to standard output and is a mapping that --mapping takes`() throws {
    let proposal = try run("list.csv", "--guess")
    #expect(proposal.code == 0 && proposal.errors == "")
    try folder.write(proposal.text, to: "m.yaml")
    #expect(try run("list.csv", "--mapping", "m.yaml", "--to", "out.csv", "--quiet").code == 0)
    let guessed = try run("list.csv", "--guess", "--mapping-to", "n.yaml", "--to", "other.csv")
    #expect(guessed.code == 0)
    #expect(try folder.read("out.csv") == folder.read("other.csv"))
  }

  @Test func `errors are exit code 1, the rows kept are written, the report has all of it`() throws {
    try folder.edit("list.csv", "25000\n合", "两万\n合")
    let outcome = try run("list.csv", "--guess", "--mapping-to", "m.yaml", "--to", "out.csv", "--report", "r.json")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("list.csv: row 5, column 5 \"资助金额\": error: "))
    #expect(outcome.lines.last == "out.csv is not the whole list: see the errors")
    #expect(try folder.text("out.csv").contains("轴承磨床"))
    let object = try JSONSerialization.jsonObject(with: folder.read("r.json"))
    let report = try #require(object as? [String: Any])
    #expect(report["rowsRead"] as? Int == 6)
    let kept = try #require(report["rowsKept"] as? Int), leftOut = try #require(report["rowsLeftOut"] as? Int)
    #expect(kept + leftOut == 6)
    let table = try #require((report["tables"] as? [[String: Any]])?.first)
    let reasons = try #require(table["reasons"] as? [[String: Any]])
    #expect(reasons.compactMap { $0["reason"] as? String } == ["title", "unitLine", "header", "total"])
    #expect(reasons.last?["rows"] as? [[Int]] == [[6, 6]])
    #expect(report["valid"] as? Bool == false)
    let finding = try #require((report["findings"] as? [[String: Any]])?.first { $0["level"] as? String == "error" })
    #expect(finding["rowNumber"] as? Int == 5)
    #expect(finding["fieldName"] as? String == "资助金额")
  }

  @Test func `with --whole nothing is written where an error keeps anything out`() throws {
    try folder.write("old\n", to: "out.csv")
    try folder.edit("list.csv", "25000\n合", "两万\n合")
    let outcome = try run("list.csv", "--guess", "--mapping-to", "m.yaml", "--to", "out.csv", "--whole")
    #expect(outcome.code == 1)
    #expect(outcome.lines.last == "nothing is written: errors keep something out, and --whole is given")
    #expect(try folder.text("out.csv") == "old\n")
    try folder.edit("list.csv", "两万\n合", "25000\n合")
    let right = try run("list.csv", "--guess", "--mapping-to", "m.yaml", "--to", "out.csv", "--whole")
    #expect(right.code == 0)
    #expect(try folder.text("out.csv").contains("轴承磨床"))
  }

  @Test func `rows imported into a site are the site's, by its guideline, places and money`() throws {
    let site = try ScratchFolder.smallSite()
    let outcome = try run(
      "list.csv", "--site", site.path, "--guess", "--mapping-to", "m.yaml", "--to",
      site.path + "/content/projects/new.csv")
    #expect(outcome.code == 0)
    let sources = try site.text("content/projects/sources.yaml")
    let entry = outcome.lines.drop { !$0.hasPrefix("  - file") }.joined(separator: "\n")
    try site.write(sources + "\n" + entry + "\n", to: "content/projects/sources.yaml")
    let check = try Program().run("check", "--site", site.path)
    #expect(check.code == 0, "\(check.errors)")
  }

  @Test(arguments: [
    (["list.csv"], "name the file to write with --to, or ask for a proposal with --guess"),
    (["list.csv", "--guess", "--mapping", "m.yaml"], "--guess makes a mapping: leave --mapping out"),
    (["list.csv", "--to", "o.csv", "--mapping-to", "m.yaml"], "--mapping-to takes what --guess proposes"),
    (["list.csv", "--guess", "--whole"], "--whole is about the rows written with --to"),
    (["list.csv", "--guess", "--report", "r.json"], "--report is about the rows written with --to"),
  ]) func `calls that make no sense are exit code 64`(arguments: [String], message: String) throws {
    var program = Program()
    program.folder = folder.url
    let outcome = try program.run(["import"] + arguments)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("Error: \(message)\n"))
  }

  @Test func `what the world refuses is exit code 3`() throws {
    let missing = try run("nothing.csv", "--to", "o.csv")
    #expect(missing.code == 3)
    #expect(missing.errors == "error: nothing.csv: No such file or directory\n")
    let nowhere = try run("list.csv", "--guess", "--mapping-to", "m.yaml", "--to", "no/folder/o.csv")
    #expect(nowhere.code == 3)
    #expect(nowhere.errors.hasSuffix("error: no/folder/o.csv: No such file or directory\n"))
  }

  @Test func `the Baiyun list keeps 252 projects of 503 rows, and says which it left out and what it repaired`() throws
  {
    let list = Repository.sites.appendingPathComponent("baiyun/content/projects/lixiang-mingdan.csv").path
    let outcome = try run(list, "--guess", "--mapping-to", "m.yaml", "--to", "out.csv", "--report", "r.json")
    #expect(outcome.code == 0)
    #expect(
      outcome.text.contains(
        "504 rows read = 252 kept + 252 left out\n  1 of headers: row 1\n  251 repeating earlier ones: "))
    // 62 titles of the list, which stands there twice.
    #expect(outcome.errors.contains("\"项目名称\": note: white space was put in order in 124 cells of the column"))
    #expect(try folder.text("out.csv").split(separator: "\r\n").count == 253)
  }

  @Test func `a code is explained`() throws {
    let page = try Program().run("diagnostics", "csv.short-row")
    #expect(page.code == 0)
    #expect(page.text.hasPrefix("# A row has fewer cells than there are headers\n\n`csv.short-row`\n"))
    let unknown = try Program().run("diagnostics", "csv.shrt-row")
    #expect(unknown.code == 1)
    #expect(unknown.errors == "error: there is no code \"csv.shrt-row\": did you mean \"csv.short-row\"?\n")
    #expect(try Program().run("diagnostics").text.contains("  csv.short-row "))
  }
}
