import ReportModel
import Summaries
import TestSupport
import Testing

struct SummaryTableTests {
  private let book = SummaryBook(
    Sample.dataset([
      Sample.project("1", city: "320300", support: "100", investment: "1000"),
      Sample.project("2", organisation: 1, city: "320100", support: "200.5", investment: "300"),
      Sample.project("3", organisation: 1, city: "320500", support: "0.000001"),
      Sample.project("4", category: "1-2", organisation: 2, support: "33"),
      Sample.project("5", category: "1-2", organisation: 2, city: "320500", support: nil, investment: "7"),
    ]))

  @Test func `rows follow the order of the dimension and only groups with projects are there`() {
    #expect(book.table(by: .region).rows.map(\.key) == ["苏南", "苏北"])
    #expect(book.table(by: .city).rows.map(\.name) == ["南京市", "苏州市", "徐州市"])
  }

  @Test func `rows, unstated and total reconcile`() {
    for dimension in Dimension.allCases {
      let table = book.table(by: dimension)
      let parts = table.rows.map(\.measures) + [table.unstated]
      #expect(parts.reduce(0) { $0 + $1.projects } == table.total.projects)
      #expect(parts.reduce(Money.zero) { $0 + $1.support } == table.total.support)
      #expect(parts.compactMap(\.share).reduce(0, +) == 10_000)
      #expect(parts.compactMap(\.projectShare).reduce(0, +) == 10_000)
    }
  }

  @Test func `a group's figures are exact and distinguish stated from missing`() throws {
    let south = try #require(book.table(by: .region).rows.first).measures
    let unit = MoneyUnit.tenThousandYuan
    #expect(south.projects == 3)
    #expect(south.organisations == 2)
    #expect(unit.decimal(south.support) == "200.500001")
    #expect(south.supportStated == 2)
    #expect(unit.decimal(south.investment) == "307")
    #expect(south.investmentStated == 2)
    #expect(south.leveraged?.text == "1.50")
    #expect(south.mean.map(unit.decimal) == "100.25")
    #expect(south.median.map(unit.decimal) == "100.25")
  }

  @Test func `the median is the middle of the amounts, in whatever order they come`() {
    var random = SeededNumbers(seed: 3)
    for count in [1, 2, 3, 10, 199, 200] {
      let rising = (0..<count).map { $0 * 7 }
      let orders = [
        rising, rising.reversed(), rising.shuffled(using: &random), rising.map { _ in 5 }, rising.map { $0 % 3 },
        rising.map { min($0, count * 7 - $0) }, rising.map { $0 % 2 == 0 ? $0 : -$0 },
      ]
      for amounts in orders {
        let projects = amounts.map { Sample.project("p\($0)", support: "\($0)") }
        let median = SummaryBook(Sample.dataset(projects)).table(by: .year).total.median
        let sorted = amounts.sorted(), twice = sorted[(count - 1) / 2] + sorted[count / 2]
        #expect(median.map { $0.minorUnits * 2 } == Int64(twice) * 1_000_000)
      }
    }
  }

  @Test func `what states no place is in the unstated bucket`() {
    let table = book.table(by: .city)
    #expect(table.unstated.projects == 1)
    #expect(MoneyUnit.tenThousandYuan.decimal(table.unstated.support) == "33")
  }

  @Test func `a table over some projects is the table of those alone`() {
    let table = book.table(by: .category, among: book.projects(in: .city, "320500"))
    #expect(table.rows.map(\.key) == ["1-1", "1-2"])
    #expect(table.total.projects == 2)
  }

  @Test func `crossed tables reconcile in both directions`() {
    let cross = book.table(.region, by: .category)
    #expect(cross.tables.count == cross.outer.rows.count + 2)
    #expect(cross.tables.dropLast().reduce(0) { $0 + $1.total.projects } == cross.total.total.projects)
    for (row, table) in zip(cross.outer.rows, cross.tables) { #expect(row.measures.support == table.total.support) }
    #expect(cross.unstated.rows.map(\.key) == ["1-2"])
  }

  @Test func `where no amount is known there is no share of support, but one of projects`() {
    let table = SummaryBook(Sample.dataset([Sample.project("1", support: nil)])).table(by: .category)
    #expect(table.total.share == nil)
    #expect(table.rows.first?.measures.share == nil)
    #expect(table.rows.first?.measures.projectShare == 10_000)
  }

  @Test func `an empty dataset has tables of nothing`() {
    let table = SummaryBook(Sample.dataset([])).table(by: .city)
    #expect(table.rows.isEmpty)
    #expect(table.total.projects == 0)
    #expect(table.total.mean == nil)
  }
}
