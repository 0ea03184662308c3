import ReportModel
import TestSupport
import Testing

/// Whatever stands in the cells, a database comes to the figures of the rows, or says that it cannot.
@Suite(.serialized) struct RandomPushdownTests {
  private static let withheld = """
    editions:
      public:
        fields: [id, year, programme, category, name, organisation, city, support]

    """

  @Test(arguments: 0..<3) func `hundreds of odd rows come to the same figures in the database`(seed: Int) throws {
    var random = SeededNumbers(seed: UInt64(seed))
    let list = OddList(rows: 400, hasIDs: seed.isMultiple(of: 2), isWild: false, &random)
    let site = try PushdownSite([PushdownSite.List(query: list.query)], site: Self.withheld)
    for edition in Edition.allCases {
      let read = site.read(edition), pushed = site.pushed(edition)
      #expect(read.tables != nil, "\(read.said.filter { $0.contains(": error: ") })")
      #expect(pushed.tables != nil, "\(pushed.said.filter { $0.contains(": error: ") })")
      try expectSame(read.tables, pushed.tables, "seed \(seed), \(edition)")
    }
  }

  @Test(arguments: 0..<2) func `several queries and files are counted together`(seed: Int) throws {
    var random = SeededNumbers(seed: UInt64(seed) + 1_000)
    let lists = (0..<2).map { _ in OddList(rows: 90, hasIDs: false, isWild: false, &random) }
    let file = """
      id,name,organisation,creditCode,year,programme,city,support,investment
      F-1,文件里的项目,示例甲有限公司,,2024,smart-factory,苏州,"1,200.00",3
      ,没有编号的项目,示例乙有限公司,91320104XX1W0G7A1B,2021,smart-factory,昆山市,,
      """
    let settings = "unpublished: [support]\nrepeats: keep"
    let site = try PushdownSite(
      lists.map { PushdownSite.List(query: $0.query, settings: settings) }, csv: ["z.csv": file])
    try expectSame(site.read().tables, site.pushed().tables, "seed \(seed)")
  }

  @Test func `lists with mistakes are refused both ways, or come to the same`() throws {
    var figures = 0, refused = 0, wrong = 0
    for seed in 0..<100 {
      var random = SeededNumbers(seed: UInt64(seed) + 5_000)
      let list = OddList(rows: 2 + random.below(14), hasIDs: random.below(2) == 0, isWild: true, &random)
      let repeats = random.pick(["error", "keep", "drop"])
      let settings = "unpublished: [support]\nprogrammes: open\nrepeats: \(repeats)"
      let site = try PushdownSite([PushdownSite.List(query: list.query, settings: settings)], hasGround: false)
      let read = site.read(), pushed = site.pushed()
      guard let tables = read.tables else {
        wrong += 1
        #expect(pushed.tables == nil, "seed \(seed): \(read.said)")
        continue
      }
      if pushed.tables == nil {
        refused += 1
        #expect(pushed.said.contains { $0.contains("[database.not-pushed-down]") }, "seed \(seed): \(pushed.said)")
      } else {
        figures += 1
        try expectSame(tables, pushed.tables, "seed \(seed)")
      }
    }
    // All three are tried.
    #expect(figures > 9 && refused > 9 && wrong > 9, "\(figures) equal, \(refused) refused, \(wrong) wrong")
  }
}
