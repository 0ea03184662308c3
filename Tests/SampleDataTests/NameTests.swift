import ReportModel
import Testing

@testable import SampleData

struct NameTests {
  @Test func `every number has a word of its own`() {
    let words = (0..<300_000).map { InventedWord.word($0, seed: 1650) }
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { (3...5).contains($0.count) })
  }

  @Test func `no syllable stands in two places of a word`() {
    let all = InventedWord.first + InventedWord.second + InventedWord.third
    #expect(Set(all).count == all.count)
  }

  /// Three syllables can only make a known name if each of its characters is in the right table.
  @Test(arguments: [
    "华为", "中兴", "恒瑞", "徐工", "海尔", "海澜", "沙钢", "永钢", "亨通", "中天", "恒力", "盛虹", "红豆", "波司登", "苏宁", "南瑞", "国电", "天合",
    "协鑫", "阿特斯", "隆基", "通威", "正大天晴", "扬子江", "豪森", "先声", "药明", "信达", "迈瑞", "鱼跃", "长电", "通富", "华天", "卓胜微", "思瑞浦",
    "汇川", "埃斯顿", "新松", "先导", "蔚来", "理想", "小鹏", "比亚迪", "宁德时代", "中车", "中船", "洋河", "今世缘", "恒顺", "科沃斯", "追觅", "好孩子",
    "腾讯", "阿里", "百度", "京东", "用友", "金蝶", "浪潮", "龙芯", "中望", "广联达", "宝钢", "中石化", "熔盛", "远景", "金风", "法尔胜", "阳光", "晶澳",
  ])
  func `no invented word contains a known name`(known: String) {
    let characters = known.map { String($0) }
    let tables = [InventedWord.first, InventedWord.second, InventedWord.third]
    let canArise = (0...2).contains { start in
      start + characters.count <= 3 && characters.indices.allSatisfy { tables[start + $0].contains(characters[$0]) }
    }
    #expect(!canArise)
  }

  @Test func `every organisation of the lists is marked as invented`() throws {
    let syllables = [InventedWord.first, InventedWord.second, InventedWord.third].map(Set.init)
    for year in [2022, 2023, 2024] {
      for row in try SampleFolder.list(year) {
        let names = [row[.organisation], row[.recommender]] + row[.partners].split(separator: "、").map(String.init)
        for name in names where !name.isEmpty {
          let characters = name.map { String($0) }
          let hasWord = characters.indices.dropLast(2).contains { start in
            (0...2).allSatisfy { syllables[$0].contains(characters[start + $0]) }
          }
          #expect(hasWord || name.hasPrefix("示例"), "\(name)")
        }
      }
    }
  }
}
