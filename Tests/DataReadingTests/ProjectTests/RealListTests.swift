import DataReading
import Diagnostics
import ReportModel
import Testing

/// Two lists written by others. The numbers were counted with Python's csv module and Decimal.
struct RealListTests {
  @Test func `the Baiyun list is 252 projects of 14 organisations, 251 rows repeat`() throws {
    let reading = SiteReader.read(try siteFolder("Tests/EndToEndTests/sites/baiyun"))
    let dataset = try #require(reading.dataset)
    #expect(
      reading.diagnostics.map(\.description) == [
        """
        content/projects/lixiang-mingdan.csv: note: 251 rows that repeat an earlier one left out [project.repeats-dropped]
          found: rows 253-503
        """,
        """
        content/projects/lixiang-mingdan.csv: row 26, column 4 "项目名称": note: white space was put in order in 124 cells of the column, first here [text.repaired]
          found: "靶向性MOV纳米颗粒重建气道粘膜免疫耐受功能及其抑制哮喘炎症反应的机 理研究"
        """,
        """
        content/projects/lixiang-mingdan.csv: row 230, column 6 "支持方向": note: white space was put in order in 2 cells of the column, first here [text.repaired]
          found: "青年提 升"
        """,
        """
        content/projects/lixiang-mingdan.csv: row 248, column 1 "承担单位": note: white space was put in order in 2 cells of the column, first here [text.repaired]
          found: "广州医科大学附属 市八医院"
        """,
      ])
    #expect(dataset.projects.count == 252 && dataset.organisations.count == 14)
    #expect(Set(dataset.projects.map(\.year)) == [2023] && Set(dataset.projects.map(\.county)) == ["440111"])
    #expect(dataset.projects.allSatisfy { $0.support == nil })
    let levels = dataset.projects.compactMap { $0.measure("级别")?.text }
    #expect(levels.count { $0 == "省级" } == 235 && levels.count { $0 == "市级" } == 17)
    let directions = Dictionary(grouping: dataset.projects) { $0.programme ?? "" }.mapValues(\.count)
    #expect(
      directions == [
        "面上": 215, "青年提升": 17, "一般项目（博士青年科技人员类）": 13, "杰出青年": 3, "市内帮扶方向": 2, "科普品牌项目": 1, "车辆交通": 1,
      ])
    #expect(dataset.catalogue.categories.count == 5)
    let list = try #require(reading.lists.first)
    #expect(list.isClosed && list.rowsRead == 504 && list.kept.count == 252)
    #expect(list.reasons == [.header, .repeated] && list[.repeated].count == 251)
  }

  @Test func `the NEH lists are 2,022 awards of 178,317,217 dollars and 42 cents`() throws {
    let reading = SiteReader.read(try siteFolder("Tests/EndToEndTests/sites/neh"))
    let dataset = try #require(reading.dataset)
    #expect(!reading.diagnostics.hasErrors)
    let total = dataset.projects.compactMap(\.support).reduce(.zero, +)
    #expect(dataset.site.money.shown(total) == "178,317,217.42")
    #expect(dataset.projects.count == 2_022 && dataset.organisations.count == 1_035)
    #expect(dataset.catalogue.programmes.count == 66 && dataset.catalogue.categories.count == 9)
    let years = Dictionary(grouping: dataset.projects) { $0.year ?? 0 }.mapValues(\.count)
    #expect(years == [2020: 797, 1967: 668, 2019: 214, 1969: 178, 1968: 154, 1966: 10, 2018: 1])
    let newYork = dataset.projects.filter { $0.city == "NY" }
    #expect(newYork.count == 298 && newYork.allSatisfy { $0.region == "Northeast" })
    #expect(newYork.compactMap(\.support).reduce(.zero, +) == Money(minorUnits: 2_653_204_600))
    #expect(dataset.projects.count { $0.city == nil } == 18)
    #expect(dataset.divisions.tiles.count == 51)
  }
}
