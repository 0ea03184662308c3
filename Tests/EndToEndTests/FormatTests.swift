import Foundation
import TestSupport
import Testing

/// `sites/formats`: the same projects in every format a list is read in.
struct FormatTests {
  /// A format that is added joins the site with a year of its own, and this list.
  static let years = ["2018", "2019", "2020", "2021", "2022", "2023"]

  private func years(_ output: ScratchFolder) throws -> [String: [String]] {
    let summary = try JSONSerialization.jsonObject(with: output.read("public/api/summaries/year.json"))
    let rows = try #require((summary as? [String: Any])?["rows"] as? [[String: Any]])
    var years = [String: [String]]()
    for row in rows {
      years["\(row["key"] ?? "")"] = ["projects", "support", "organisations"].map { "\(row[$0] ?? "")" }
    }
    return years
  }

  @Test func `the same rows in every format give the same records`() throws {
    let output = try ScratchFolder()
    let site = Repository.sites.appendingPathComponent("formats").path
    let outcome = try Program().run("build", "--site", site, "--output", output.path)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(
      outcome.errors == """
        content/projects/2019.csv: note: the file does not say its encoding and is read as GB18030 [text.assumed-encoding]

        """)
    #expect(
      try years(output) == Dictionary(uniqueKeysWithValues: Self.years.map { ($0, ["3", "200.500001", "3"]) }))
    let projects = try output.text("public/data/projects.csv")
    for name in ["面向中小企业的“数据安全”平台, 一期", "智能制造示范工厂（二期）", "绿色工艺改造"] {
      #expect(projects.components(separatedBy: name).count == Self.years.count + 1)
    }
  }

  @Test func `a query of a database is a list, and where the database is stands in the environment`() throws {
    let server = try PostgreSQLServer.shared.get()
    try server.execute(
      """
      CREATE TABLE 获批 (编号 text, 名称 text, 单位 text, 金额 numeric);
      INSERT INTO 获批 VALUES ('D-1', '数据库里的项目', '甲公司', 12.50), ('D-2', '另一个项目', '乙公司', 0.000001);
      """)
    let site = try ScratchFolder(), output = try ScratchFolder()
    let source = Repository.sites.appendingPathComponent("formats/content/site.yaml")
    let configuration = try String(contentsOf: source, encoding: .utf8)
      .replacingOccurrences(of: "../../../../themes", with: Repository.root.path + "/themes")
    _ = try site.write(configuration, to: "content/site.yaml")
    _ = try site.write(
      """
      sources:
        - database: GRANTS_DATABASE
          query: SELECT 编号 AS id, 名称 AS name, 单位 AS organisation, '专项' AS category, 金额 AS support FROM 获批
          constants: {year: 2024}
          programmes: open
      """, to: "content/projects/sources.yaml")
    let build = ["build", "--site", site.path, "--output", output.path]
    let blind = try Program().run(build)
    #expect(blind.code == 1)
    #expect(
      blind.errors == """
        content/projects/sources.yaml:2:15: error: the environment has no variable "GRANTS_DATABASE" [sources.no-variable]
          expected: where the database is, such as postgresql://reader@localhost/grants
        1 error, 0 warnings

        """)
    let outcome = try Program(environment: ["GRANTS_DATABASE": server.connection]).run(build)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try years(output) == ["2024": ["2", "12.500001", "2"]])
    for file in try FileManager.default.subpathsOfDirectory(atPath: output.path) where file.hasSuffix(".json") {
      #expect(!(try output.text(file)).contains("geheim"))
    }
  }
}
