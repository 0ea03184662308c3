import ReportModel
import Testing

@testable import SampleData

/// What the committed lists are, read as anybody would read them.
struct ListTests {
  @Test func `the program writes every committed table again, byte for byte`() throws {
    let files = SampleLists.files(of: try SampleFolder.world.get())
    #expect(files.map(\.path).sorted() == SampleFolder.tables)
    for (path, bytes) in files { #expect(try bytes == SampleFolder.bytes(path), "\(path)") }
  }

  @Test(arguments: [2022, 2023, 2024])
  func `lists are UTF-8 without BOM, lines end with LF, ids are unique`(year: Int) throws {
    let bytes = try SampleFolder.bytes("content/projects/\(year).csv")
    #expect(bytes.starts(with: "项目编号,年度,".utf8))
    #expect(!bytes.contains(0x0D) && bytes.last == 0x0A)
    let rows = try SampleFolder.list(year)
    #expect(Set(rows.map { $0[.id] }).count == rows.count)
    #expect(rows.allSatisfy { $0[.year] == String(year) && $0[.id].hasPrefix("S\(year)-") })
  }

  @Test func `2024 has about 700 rows, earlier years a few hundred`() throws {
    #expect((680...720).contains(try SampleFolder.list(2024).count))
    #expect((200...400).contains(try SampleFolder.list(2023).count))
    #expect((200...400).contains(try SampleFolder.list(2022).count))
  }

  @Test func `quotas are kept and nearly used up`() throws {
    let rows = Dictionary(grouping: try GrantedRow.all(), by: \.programme.id)
    for programme in try SampleFolder.world.get().guideline.programmes {
      let granted = rows[programme.id] ?? []
      guard let quota = programme.quota?.total else {
        #expect(!granted.isEmpty, "\(programme.id)")
        continue
      }
      #expect((quota * 4 / 5...quota).contains(granted.count), "\(programme.id)")
      for entry in programme.quota?.byCase ?? [] {
        #expect(granted.filter { $0.row[.case] == entry.name }.count == entry.value)
      }
    }
  }

  @Test func `every programme, kind of subsidy and case is there`() throws {
    let guideline = try SampleFolder.world.get().guideline, rows = try GrantedRow.all()
    #expect(guideline.programmes.count == 33)
    #expect(Set(rows.map(\.programme.id)) == Set(guideline.programmes.map(\.id)))
    #expect(Set(rows.map(\.programme.subsidy.amount.kind)) == Set(Subsidy.Kind.allCases))
    for programme in guideline.programmes {
      let cases = Set(rows.filter { $0.programme.id == programme.id }.map { $0.row[.case] }).subtracting([""])
      #expect(cases == Set(programme.cases), "\(programme.id)")
    }
  }

  @Test func `every city is there, county-level units of every kind, and both districts of one name`() throws {
    let world = try SampleFolder.world.get(), rows = try SampleFolder.list(2024)
    #expect(Set(rows.map { $0[.city] }).subtracting([""]) == Set(world.cities.map(\.name)))
    var levels = Set<String>()
    for row in rows where !row[.county].isEmpty {
      let city = try #require(world.cities.first { $0.name == row[.city] })
      let unit = try #require(city.counties.first { $0.name == row[.county] }, "\(row[.county]) in \(row[.city])")
      levels.insert(unit.level)
    }
    #expect(levels == ["市辖区", "县级市", "县", "统计用功能区"])
    #expect(Set(rows.filter { $0[.county] == "鼓楼区" }.map { $0[.city] }) == ["南京市", "徐州市"])
    #expect(rows.contains { $0[.county] == "苏州工业园区" })
  }

  @Test func `regions, chains and what is left out are spread as planned`() throws {
    let rows = try GrantedRow.all()
    func permille(_ isMeant: (GrantedRow) -> Bool) -> Int { rows.filter(isMeant).count * 1000 / rows.count }
    #expect((560...640).contains(permille { $0.region == "苏南" }))
    #expect((160...240).contains(permille { $0.region == "苏中" }))
    #expect((160...240).contains(permille { $0.region == "苏北" }))
    #expect((50...80).contains(permille { $0.row[.chain].isEmpty }))
    #expect(permille { $0.row[.cluster].isEmpty } > 10)
    #expect(Set(rows.map { $0.row[.chain] }).count == 51)
    #expect(Set(rows.map { $0.row[.status] }) == Set(Site.standardStatuses))
    #expect(Set(rows.map { $0.row[.cluster] }).count == 17)
  }

  @Test func `recommender and dates are missing where the form does not ask for them`() throws {
    let guideline = try SampleFolder.world.get().guideline
    for row in try GrantedRow.all() {
      let form = try #require(row.programme.form.flatMap(guideline.form))
      if !form.fields.contains("项目推荐单位") { #expect(row.row[.recommender].isEmpty, "\(row.name)") }
      #expect(form.fields.contains("项目开始时间") != row.row[.start].isEmpty, "\(row.name)")
      #expect(row.row[.start].isEmpty == row.row[.end].isEmpty)
    }
  }

  @Test func `consortia have two to four members and only where they may apply`() throws {
    let rows = try GrantedRow.all().filter { !$0.row[.partners].isEmpty }
    #expect(rows.count >= 5)
    for row in rows {
      let members = [row.row[.organisation]] + row.row[.partners].split(separator: "、").map(String.init)
      #expect(row.programme.consortium && (2...4).contains(members.count) && Set(members).count == members.count)
    }
  }

  @Test func `some organisations win several projects, within a year and across years`() throws {
    let winners = try [2022, 2023, 2024].map { try SampleFolder.list($0).map { $0[.organisation] } }
    #expect(Set(winners[2]).count < winners[2].count - 20)
    #expect(Set(winners[0]).intersection(winners[1]).intersection(winners[2]).count > 20)
  }

  @Test func `amounts have no, one and two decimals, as lists have them`() throws {
    let bases = try SampleFolder.list(2024).map { $0[.base] + $0[.support] }
    for decimals in [0, 1, 2] {
      #expect(
        bases.contains { $0.split(separator: ".").last?.count == decimals || (decimals == 0 && !$0.contains(".")) })
    }
  }

  @Test func `another seed makes another list`() throws {
    let world = try SampleFolder.world.get()
    #expect(YearList(2023, of: world, seed: 1).bytes != YearList(2023, of: world, seed: 2).bytes)
  }
}
