import JSONText
import ReportModel
import Summaries
import Testing

@testable import SiteGeneration

struct SummaryJSONTests {
  private let report = SampleSite.report()
  private var json: SummaryJSON { SummaryJSON(unit: report.unit, words: report.words) }

  @Test func `a summary has its rows, what is unstated and the total`() {
    #expect(
      text(json.document(report.book.table(by: .region))) == """
        {"dimension":"region","unit":"万元","rows":[
        {"key":"苏南","name":"苏南","projects":2,"support":1300.5,"share":100.00,"organisations":2,"projectShare":50.00,\
        "supportStated":2,"investment":2234.5,"investmentStated":2,"leverage":1.72,"mean":650.25,"median":650.25},
        {"key":"苏中","name":"苏中","projects":1,"support":0.000001,"share":0.00,"organisations":1,"projectShare":25.00,\
        "supportStated":1,"investment":0,"investmentStated":0,"mean":0.000001,"median":0.000001}
        ],"unstated":{"key":"unstated","name":"未填","projects":1,"support":0,"share":0.00,"organisations":1,\
        "projectShare":25.00,"supportStated":0,"investment":0,"investmentStated":0},\
        "total":{"key":"total","name":"合计","projects":4,"support":1300.500001,"share":100.00,"organisations":3,\
        "projectShare":100.00,"supportStated":3,"investment":2234.5,"investmentStated":2,"leverage":1.72,\
        "mean":433.5,"median":100.5}}

        """)
  }

  @Test func `a crossed summary has cells with shares of their own row`() throws {
    let document = try JSON(reading: json.document(report.book.table(.region, by: .category)))
    #expect(document["dimension"]?.text == "region")
    #expect(document["by"]?.text == "category")
    let south = try #require(document["rows"]?[0])
    #expect(south["key"]?.text == "苏南")
    #expect(south["cells"]?["rows"]?.elements?.map { $0["share"]?.number } == ["7.73", "92.27"])
    #expect(south["cells"]?["total"]?["projects"]?.integer == 2)
    #expect(document["unstated"]?["cells"]?["unstated"]?["projects"]?.integer == 1)
    #expect(document["total"]?["cells"]?["rows"]?[0]?["support"]?.number == "100.500001")
  }

  @Test(arguments: Dimension.allCases)
  func `shares of every table add up to a hundred`(_ dimension: Dimension) throws {
    let document = try JSON(reading: json.document(report.book.table(by: dimension)))
    let rows = try #require(document["rows"]?.elements) + [try #require(document["unstated"])]
    for name in ["share", "projectShare"] {
      let shares = rows.compactMap { $0[name]?.number.flatMap { Quantity(decimal: $0) }?.millionths }
      #expect(shares.count == rows.count)
      #expect(shares.reduce(0, +) == 100_000_000)
    }
  }

  @Test func `the same as CSV`() {
    let csv = SummaryCSV(unit: report.unit, words: report.words).document(report.book.table(by: .region))
    #expect(
      text(csv)
        == [
          "\u{FEFF}代码,名称,项目数,单位数,支持金额(万元),占比(%),项目总投入(万元),投入倍数,平均支持金额(万元),支持金额中位数(万元)",
          "苏南,苏南,2,2,1300.5,100.00,2234.5,1.72,650.25,650.25", "苏中,苏中,1,1,0.000001,0.00,0,,0.000001,0.000001",
          "unstated,未填,1,1,0,0.00,0,,,", "total,合计,4,3,1300.500001,100.00,2234.5,1.72,433.5,100.5", "",
        ].joined(separator: "\r\n"))
  }

  @Test func `the types of a summary's columns`() {
    #expect(
      SummaryColumn.allCases.map(\.tableSchemaType) == [
        "string", "string", "integer", "integer", "number", "number", "number", "number", "number", "number",
      ])
    #expect(SummaryColumn.allCases.filter(\.isMoney) == [.support, .investment, .mean, .median])
  }
}
