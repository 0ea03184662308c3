import OutputWriting
import ReportModel
import Testing

@testable import SiteGeneration

struct EditionSeparationTests {
  @Test(arguments: Sample.Withheld.all)
  func `no byte of the public edition holds what is withheld`(_ marker: String) throws {
    let tree = try #require(SampleSite.publicTree)
    let needle = Array(marker.utf8)
    let found = tree.files.filter { $0.path.contains(marker) || contains($0.bytes, needle) }.map(\.path)
    #expect(found == [])
  }

  @Test(arguments: [
    (Sample.Withheld.base, "data/projects.csv"), (Sample.Withheld.base, "api/projects.json"),
    ("987,654.321", "projects/P1/index.html"), (Sample.Withheld.firstInstalment, "data/projects.csv"),
    ("76,543.21", "projects/P1/index.html"), (Sample.Withheld.measure, "data/projects.csv"),
    (Sample.Withheld.measureText, "projects/P1/index.html"), (Sample.Withheld.creditCode, "api/organisations.json"),
    (Sample.Withheld.creditCode, "projects/P1/index.html"), (Sample.Withheld.payment, "projects/P1/index.html"),
    (Sample.Withheld.payment, "api/payments.json"), ("600", "payments/index.html"),
    (Sample.Withheld.target, "api/indicators.json"), ("8,765.4321", "indicators/2024/rd/index.html"),
    (Sample.Withheld.ownIndicator, "projects/P1/index.html"),
  ])
  func `the internal edition has it`(_ marker: String, _ path: String) throws {
    #expect(try #require(SampleSite.internalTree).text(path).contains(marker))
  }

  @Test func `payments and indicators are pages, files and schemas of the internal edition alone`() throws {
    func paths(_ tree: OutputTree?) throws -> [String] {
      // The manual of a check of payments is for every reader.
      try #require(tree).files.map(\.path).filter {
        !$0.contains("/checks/") && ($0.contains("payments") || $0.contains("indicators"))
      }
    }
    #expect(try paths(SampleSite.publicTree) == [])
    #expect(
      try paths(SampleSite.internalTree) == [
        "api/indicators.json", "api/payments.json", "api/schemas/indicators.json", "api/schemas/payments.json",
        "indicators/2024/rd/index.html", "indicators/index.html", "payments/index.html",
      ])
    let without = Sample.dataset(payments: [], indicatorValues: [])
    #expect(try paths(SampleSite.tree(without, .internal)) == [])
    #expect(try !SampleSite.tree(without, .internal).text("projects/P1/index.html").contains("拨付记录"))
  }

  @Test(arguments: [(ProjectField.firstInstalment, "payments"), (.measures, "indicators")])
  func `an internal edition that hides the field has no such files`(field: ProjectField, word: String) throws {
    let site = Sample.site()
    let restricted = Site(
      title: site.title, summary: nil, language: site.language, baseURL: site.baseURL, publisher: site.publisher,
      money: site.money, themes: [], banner: nil, statuses: site.statuses,
      editions: [.internal: Set(ProjectField.allCases).subtracting([field])], footer: [])
    let tree = try SampleSite.tree(Sample.dataset(site: restricted, articles: []), .internal)
    #expect(tree.files.map(\.path).filter { $0.contains(word) && !$0.contains("/checks/") } == [])
  }

  @Test func `the internal search finds by credit code`() throws {
    let tree = try #require(SampleSite.internalTree)
    let needle = Array(Sample.Withheld.creditCode.lowercased().utf8), upper = Array(Sample.Withheld.creditCode.utf8)
    let shards = tree.files.filter { $0.path.hasPrefix("search/") && $0.path.hasSuffix(".json") }
    #expect(shards.contains { contains($0.bytes, needle) || contains($0.bytes, upper) })
  }

  @Test func `columns of withheld fields are not in the public download`() throws {
    let header = try #require(SampleSite.publicTree).text("data/projects.csv").split(separator: "\r\n").first
    #expect(
      header
        == "\u{FEFF}项目编号,年度,项目类型,类别,项目名称,承担单位,联合体成员,推荐单位,区域,设区市,县(市、区),行业,集群,产业链,开始时间,结束时间,情形,项目总投入,支持金额,状态"
    )
  }

  @Test func `an edition without cases does not count quotas by case`() throws {
    let fields = Sample.publicFields.subtracting([.case])
    let tree = try SampleSite.tree(Sample.dataset(site: Sample.site(publicFields: fields)))
    let page = try tree.text("programmes/rd/index.html")
    #expect(page.contains("1 / 3"))
    #expect(!page.contains("0 / 1"))
  }

  @Test func `of a period half withheld the page says so`() throws {
    let fields = Sample.publicFields.subtracting([.start])
    let tree = try SampleSite.tree(Sample.dataset(site: Sample.site(publicFields: fields)))
    #expect(try tree.text("projects/P1/index.html").contains("未公开 至 2025-12-31"))
  }
}

/// Whether the bytes hold the needle.
private func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
  guard let first = needle.first else { return true }
  var rest = bytes[...]
  while let start = rest.firstIndex(of: first) {
    if rest[start...].starts(with: needle) { return true }
    rest = rest[(start + 1)...]
  }
  return false
}
