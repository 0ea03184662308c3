import DataReading
import Diagnostics
import FoundationEssentials
import ReportModel
import Testing

@testable import SampleData

/// The tables beside the lists.
struct ContentTests {
  private func files(_ paths: String...) throws -> SiteFiles {
    SiteFiles(
      Dictionary(try paths.map { ($0, try SampleFolder.bytes($0)) }, uniquingKeysWith: { first, _ in first }))
  }

  @Test func `clusters and chains are 16 and 50, each with its source, and have words`() throws {
    var log = DiagnosticLog()
    let files = try files("content/chains/clusters.csv", "content/chains/chains.csv")
    let taxonomy = TaxonomyReader.taxonomy(in: files, &log)
    #expect(log.all.isEmpty)
    #expect(taxonomy.clusters.count == 16 && taxonomy.chains.count == 50)
    #expect(taxonomy.chains.map(\.key) == ChainWords.all.map(\.key))
    #expect(Set(taxonomy.chains.map(\.cluster)).count == 16)
    let named = taxonomy.chains.filter { $0.source != "示例，非官方名录" }
    #expect(named.map(\.name) == ["工业软件产业链", "信创产业链"])
  }

  @Test func `places are 13 cities, 95 county-level units and 9 zones, each city with a tile`() throws {
    var log = DiagnosticLog()
    let files = try files(
      "content/places/divisions.csv", "content/places/aliases.csv", "content/places/retired.csv",
      "content/places/tiles.csv", "content/places/regions.yaml")
    let divisions = DivisionReader.divisions(in: files, &log)
    #expect(log.all.isEmpty, "\(log.all)")
    #expect(divisions.cities.count == 13 && divisions.all.count == 117)
    #expect(divisions.all.filter { $0.level == "统计用功能区" }.count == 9)
    #expect(divisions.regions == ["苏南", "苏中", "苏北"])
    #expect(Set(divisions.tiles.map(\.city)) == Set(divisions.cities.map(\.code)))
    #expect(Set(divisions.tiles.map { [$0.column, $0.row] }).count == 13)
    #expect(divisions.named("昆山").map(\.code) == ["320583"])
    #expect(divisions.named("淮安").map(\.code) == ["320800"])
  }

  @Test func `the site says that its data are an example and invents no number`() throws {
    var log = DiagnosticLog()
    let site = try #require(SiteConfiguration.site(in: try files("content/site.yaml"), &log))
    #expect(log.all.isEmpty, "\(log.all)")
    #expect(site.banner == "示例数据：本站项目、单位与金额均为虚构")
    #expect(site.money == .tenThousandYuan && site.language == "zh-CN")
    for label in ["ICP备案", "公安备案", "网站标识码"] {
      #expect(site.footer.first { $0.label == label }?.text == "未配置（示例）")
    }
    let hidden = Set(ProjectField.allCases).subtracting(site.editions[.public] ?? [])
    #expect(hidden == [.base, .firstInstalment, .measures])
    #expect(site.editions[.internal] == Set(ProjectField.allCases))
  }
}
