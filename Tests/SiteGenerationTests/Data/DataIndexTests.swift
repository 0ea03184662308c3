import JSONText
import OutputWriting
import ReportModel
import Summaries
import Testing

@testable import SiteGeneration

struct DataIndexTests {
  @Test func `the index names every file with rows, bytes, digest and schema`() {
    let file = DataFile(
      "api/projects.json", title: "项目", group: .projects, rows: 0, schema: .projects, bytes: Array("{}\n".utf8))
    let csv = DataFile(
      "data/x.csv", title: "表", group: .summaries, mediaType: DataFile.csv, rows: nil, schema: nil, bytes: [])
    let site = Sample.site(title: "公示")
    let report = SampleSite.report(Sample.dataset(site: site))
    #expect(
      text(DataIndex(report: report, files: [file, csv]).document()) == """
        {"title":"公示","edition":"public","publisher":"示例厅 & Co","files":[
        {"path":"api/projects.json","title":"项目","mediaType":"application/json","rows":0,"bytes":3,\
        "sha256":"ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356","schema":"api/schemas/projects.json"},
        {"path":"data/x.csv","title":"表","mediaType":"text/csv","bytes":0,\
        "sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
        ]}

        """)
  }

  @Test(arguments: Schema.allCases)
  func `every schema is JSON and says which version it is of`(_ schema: Schema) throws {
    let json = try JSON(reading: schema.bytes)
    #expect(json["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func `every JSON file of data has a schema`() {
    let files = DataFiles(report: SampleSite.report(Sample.dataset(), .internal)).all
    let without = files.filter { $0.mediaType == DataFile.json && $0.schema == nil }.map(\.path)
    #expect(without == ["data/datapackage.json"])
  }

  @Test func `the data package names each CSV with its fields`() throws {
    let json = try #require(SampleSite.publicTree).json("data/datapackage.json")
    #expect(json["profile"]?.text == "tabular-data-package")
    #expect(json["homepage"]?.text == "https://example.org/funds/")
    let resources = try #require(json["resources"]?.elements)
    #expect(resources.count == 11)
    let projects = try #require(resources.first)
    #expect(projects["path"]?.text == "projects.csv")
    let fields = try #require(projects["schema"]?["fields"]?.elements)
    #expect(fields.first?["name"]?.text == "项目编号")
    #expect(fields.first?["constraints"]?["unique"]?.truth == true)
    #expect(fields.first { $0["name"]?.text == "支持金额" }?["description"]?.text == "万元")
    let bytes = try #require(SampleSite.publicTree?["data/projects.csv"]).bytes
    #expect(projects["hash"]?.text == "sha256:" + Digest(of: bytes).hex)
    #expect(projects["bytes"]?.integer == bytes.count)
  }

  @Test func `every crossed table of the contract is there`() {
    let names = DataFiles.crossed.map { "\($0.rawValue)-by-\($1.rawValue)" }
    for name in ["region-by-category", "region-by-year", "chain-by-region", "category-by-year"] {
      #expect(names.contains(name))
    }
    #expect(Set(names).count == names.count)
  }
}
