import ReportModel
import Testing

@testable import SampleData

struct TitleTests {
  private func title(_ pattern: String, seed: UInt64 = 1) throws -> String {
    var source = RandomSource(seed: seed)
    let chain = try #require(ChainWords.all.first { $0.key == "displays" })
    return TitlePattern(pattern).title(chain: chain, chainName: "新型显示", city: "苏州", year: 2024, &source)
  }

  @Test func `braces are filled, everything else stays`() throws {
    #expect(try title("{year}年{city}{chain}大会（一期）") == "2024年苏州新型显示大会（一期）")
  }

  @Test func `a pattern may begin and end with text or with braces`() throws {
    #expect(try title("项目") == "项目")
    #expect(try title("{city}") == "苏州")
  }

  @Test(arguments: TitlePattern.Slot.allCases)
  func `every word that braces can ask for is known`(slot: TitlePattern.Slot) throws {
    let titles = try (0..<30).map { try title("<{\(slot.rawValue)}>", seed: UInt64($0)) }
    #expect(titles.allSatisfy { !$0.contains("{") && !$0.contains("}") })
    #expect(titles.contains { $0 != "<>" })
  }

  @Test(arguments: Profile.all.map(\.programme))
  func `no pattern of a programme asks for a word that is not known`(programme: String) throws {
    let profile = try #require(Profile.all.first { $0.programme == programme })
    let chain = try #require(ChainWords.all.first)
    for pattern in profile.titles {
      for seed in 0..<20 {
        var source = RandomSource(seed: UInt64(seed))
        let title = pattern.title(chain: chain, chainName: "特高压设备", city: "连云港", year: 2024, &source)
        #expect(!title.contains("{") && title.count >= 8)
      }
    }
  }

  @Test func `titles of the lists are short enough to print and unlike each other`() throws {
    for year in [2022, 2023, 2024] {
      let titles = try SampleFolder.list(year).map { $0[.name] }
      #expect(titles.allSatisfy { (12...40).contains($0.count) })
      #expect(Set(titles).count == titles.count)
    }
  }

  @Test(arguments: PlannedTitle.all.map(\.title))
  func `titles that try out quoting come back from CSV as they were`(title: String) throws {
    #expect(try SampleFolder.list(2024).contains { $0[.name] == title })
  }

  @Test(arguments: ["5G", "MES", "V-SLAM", "800MPa", "（一期）", "“", "\"", ",", "&", "<", "+"])
  func `some title has what is hard to print`(text: String) throws {
    #expect(try SampleFolder.list(2024).contains { $0[.name].contains(text) })
  }
}
