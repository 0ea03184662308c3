import DataReading
import Diagnostics
import ReportModel
import Testing

private let head = "年度,项目名称,承担单位,支持金额,项目类型,类别"

/// Reads rows against the real guideline of 2024.
private func readWithGuideline(_ rows: String) throws -> (dataset: Dataset, said: [String]) {
  var files = [String: [UInt8]]()
  let real = try GuidelineSource.files()
  for path in real.paths { files[path] = real[path] }
  let site = siteFiles([
    "projects/a.csv": "\(head)\n\(rows)", "projects/sources.yaml": "sources: [{file: a.csv}]",
  ])
  for path in site.paths { files[path] = site[path] }
  let reading = SiteReader.read(SiteFiles(files))
  return (try #require(reading.dataset), reading.diagnostics.map(\.description))
}

struct ProgrammeTests {
  @Test(arguments: ["rd-institution", "企业研发机构创新能力提升项目"])
  func `a programme is known by id and name, its category follows`(name: String) throws {
    let (dataset, said) = try readWithGuideline("2024,甲,A公司,1,\(name),\n2022,乙,A公司,1,\(name),1-1\n")
    #expect(said == [])
    #expect(dataset.projects.map(\.programme) == ["rd-institution", "rd-institution"])
    #expect(dataset.projects.map(\.category) == ["1-1", "1-1"])
    #expect(
      dataset.catalogue.programmes.count == 33
        && dataset.catalogue.categories.map(\.id) == ["1-1", "1-2", "1-3", "1-4"])
  }

  @Test func `a category that contradicts the programme is a warning, unknown names are errors`() throws {
    let (dataset, said) = try readWithGuideline(
      "2024,甲,A公司,1,rd-institution,1-3\n2024,乙,A公司,1,rd-institutions,\n2024,丙,A公司,1,,1-4\n2024,丁,A公司,1,,9-9\n")
    let title = try #require(dataset.catalogue.category("1-1")?.name)
    #expect(
      said == [
        """
        content/projects/a.csv: row 2, column 6 "类别": warning: the row's category is not that of its programme, which counts [category.contradiction]
          found: 1-3
          expected: \(title)
        """,
        """
        content/projects/a.csv: row 3, column 5 "项目类型": error: no guideline has a programme "rd-institutions" [programme.unknown]
          expected: an id, name or alias of a programme
          suggestion: did you mean "rd-institution"?
        """,
        """
        content/projects/a.csv: row 5, column 6 "类别": error: no guideline has a category "9-9" [category.unknown]
          expected: an id or title of an annex
        """,
      ])
    #expect(dataset.projects.first { $0.name == "丙" }?.category == "1-4")
  }

  @Test func `open names make the catalogue in the order of their first appearance`() throws {
    let (dataset, said) = try read(
      list: "\(head)\n,甲,A,1,Public Programs (A/B),Public\n,乙,A,1,研究,科研\n,丙,A,1,研究,科研\n,丁,A,1,Public Programs (A-B),\n")
    #expect(said == [])
    #expect(
      dataset.catalogue.programmes == [
        Catalogue.Entry(id: "Public-Programs-A-B", name: "Public Programs (A/B)", category: "Public"),
        Catalogue.Entry(id: "研究", name: "研究", category: "科研"),
        Catalogue.Entry(id: "Public-Programs-A-B-2", name: "Public Programs (A-B)", category: nil),
      ])
    #expect(dataset.catalogue.categories.map(\.id) == ["Public", "科研"])
    #expect(dataset.projects.first { $0.name == "丙" }?.programme == "研究")
  }
}
