import DataReading
import Diagnostics
import ReportModel
import SiteGeneration
import Testing

/// Canonical rows dropped into content/projects give the dataset that the list itself gave.
struct RoundTripTests {
  /// The same site with other lists.
  private func site(_ files: SiteFiles, projects: [String: [UInt8]]) -> SiteFiles {
    var all = [String: [UInt8]]()
    for path in files.paths
    where ["content/projects/", "content/payments/", "content/indicators/"].allSatisfy({ !path.hasPrefix($0) }) {
      all[path] = files[path]
    }
    for (name, bytes) in projects { all["content/projects/" + name] = bytes }
    return SiteFiles(all)
  }

  private func csv(_ result: ListImport) -> [UInt8] {
    var csv = CSVWriter()
    csv.row(result.rows.headers)
    for row in 0..<result.rows.count { csv.row(result.rows.cells(row)) }
    return csv.bytes
  }

  /// What a dataset holds, but for the rows its projects were read from.
  private func content(_ dataset: Dataset) -> [String] {
    let catalogue = dataset.catalogue.programmes.map { "\($0)" } + dataset.catalogue.categories.map { "\($0)" }
    return catalogue + dataset.organisations.map { "\($0)" }
      + dataset.projects.map { project in
        "\(project)".split(separator: ", place: ").first.map(String.init) ?? ""
      }
  }

  @Test(arguments: ["2022", "2023", "2024"]) func `the sample lists, by the site's own guideline`(year: String) throws {
    let files = try siteFolder(".")
    let bytes = try #require(files["content/projects/\(year).csv"])
    let measures = year == "2024" ? "\n    measures: all" : ""
    let yaml = Array("sources:\n  - file: \(year).csv\(measures)\n".utf8)
    let direct = SiteReader.read(site(files, projects: ["\(year).csv": bytes, "sources.yaml": yaml]))
    let result = ListImport(
      ListFile(path: "\(year).csv", bytes: bytes), mapping: year == "2024" ? list("measures: all\n", "m.yaml") : nil,
      site: files)
    #expect(result.diagnostics.hasErrors == false && result.isClosed)
    let entry = "sources:\n" + result.rows.entry(file: "list.csv").map { "  \($0)\n" }.joined()
    let again = SiteReader.read(site(files, projects: ["list.csv": csv(result), "sources.yaml": Array(entry.utf8)]))
    let first = try #require(direct.dataset), second = try #require(again.dataset)
    #expect(again.diagnostics.hasErrors == false)
    #expect(content(first) == content(second))
  }

  @Test func `the Baiyun list, as its site reads it`() throws {
    let files = try siteFolder("Tests/EndToEndTests/sites/baiyun")
    let bytes = try #require(files["content/projects/lixiang-mingdan.csv"])
    let mapping = """
      programmes: open
      columns: {year: 项目批次, category: 项目批次, programme: 支持方向, name: 项目名称, organisation: 承担单位}
      constants: {city: 广州市, county: 白云区}
      unpublished: [support]
      measures: [级别]
      ignore: [序号]
      repeats: drop
      """
    let result = ListImport(ListFile(path: "l.csv", bytes: bytes), mapping: list(mapping, "m.yaml"), site: files)
    let entry = "sources:\n" + result.rows.entry(file: "list.csv").map { "  \($0)\n" }.joined()
    let again = SiteReader.read(site(files, projects: ["list.csv": csv(result), "sources.yaml": Array(entry.utf8)]))
    let first = try #require(SiteReader.read(files).dataset), second = try #require(again.dataset)
    #expect(again.diagnostics.map(\.description) == [])
    #expect(content(first).sorted() == content(second).sorted())
    #expect(second.projects.count == 252)
  }
}
