import ReportModel
import Testing

@testable import SampleData

/// What the committed payments and indicators are, read as anybody would read them.
struct PaymentTests {
  private static let planned = Set(PlannedPaymentDefect.all.map(\.project))

  private func payments(_ year: Int) throws -> [String: [ListRow]] {
    let rows = try ListRow.rows(of: SampleFolder.bytes("content/payments/\(year).csv"))
    return Dictionary(grouping: rows) { $0["项目编号"] }
  }

  private func sum(_ rows: [ListRow]) throws -> Money {
    try rows.reduce(.zero) { try $0 + #require(MoneyUnit.tenThousandYuan.money($1["拨付金额"])) }
  }

  @Test(arguments: [2022, 2023, 2024])
  func `payments follow first instalment, status and support, but for the planned defects`(year: Int) throws {
    let payments = try payments(year), projects = try SampleFolder.list(year)
    #expect(Set(payments.keys).isSubset(of: projects.map { $0[.id] }))
    for project in projects where !Self.planned.contains(project[.id]) {
      let rows = payments[project[.id]] ?? [], first = rows.filter { $0["拨付类型"] == "首次拨付" }
      let final = rows.filter { $0["拨付类型"] == "尾款" }, support = try #require(project.money(.support))
      if project[.status] == "公示中" { #expect(rows.isEmpty) }
      if let row = first.first {
        #expect(try sum([row]) == project.money(.firstInstalment) ?? support, "\(project[.id])")
      }
      #expect(final.isEmpty || project[.status] == "已验收")
      #expect(try final.isEmpty || sum(rows) == support)
      #expect(try sum(rows) <= support && rows.allSatisfy { $0["拨付日期"] <= "2024-09-30" && !$0["拨付日期"].isEmpty })
      #expect(first.count <= (project[.status] == "终止" ? 2 : 1))
    }
    #expect(payments.count > projects.count * 2 / 5)
  }

  @Test func `every planned defect is in the table`() throws {
    let payments = try payments(2024), projects = try SampleFolder.list(2024)
    for planned in PlannedPaymentDefect.all {
      let rows = payments[planned.project] ?? []
      let project = try #require(projects.first { $0[.id] == planned.project })
      let paid = try sum(rows), support = try #require(project.money(.support))
      switch planned.defect {
      case .finalTooEarly: #expect(project[.status] == "实施中" && rows.last?["拨付类型"] == "尾款" && paid == support)
      case .above(let more): #expect(paid - support == MoneyUnit.tenThousandYuan.money(more))
      case .firstDiffers(let more):
        #expect(try paid - #require(project.money(.firstInstalment)) == MoneyUnit.tenThousandYuan.money(more))
      case .nothing: #expect(rows.isEmpty && project[.status] == "已验收")
      case .noDay: #expect(rows.first?["拨付日期"] == "")
      }
    }
  }

  @Test func `indicators are those of the project's form, some forms missing and some incomplete`() throws {
    let world = try SampleFolder.world.get()
    let rows = try ListRow.rows(of: SampleFolder.bytes("content/indicators/2024.csv"))
    let byProject = Dictionary(grouping: rows) { $0["项目编号"] }
    var missing = 0, incomplete = 0, forms = Set<String>()
    for project in try SampleFolder.list(2024) {
      let programme = try #require(
        world.guideline.programmes.first { $0.name == project[.programme] || $0.aliases.contains(project[.programme]) })
      let form = try #require(programme.form.flatMap { world.guideline.form($0) })
      guard let rows = byProject[project[.id]] else {
        missing += 1
        continue
      }
      forms.insert(form.id)
      let names = Set(form.indicators.map(\.name))
      #expect(rows.allSatisfy { $0["申报表"] == form.id && ($0["个性指标"] == "是" || names.contains($0["指标"])) })
      if rows.contains(where: { $0["目标值"].isEmpty }) { incomplete += 1 }
      #expect(["已验收", "实施中"].contains(project[.status]) || rows.allSatisfy { $0["实际值"].isEmpty })
    }
    #expect(forms.count == 31 && (10...40).contains(missing) && (20...60).contains(incomplete))
    #expect(rows.contains { $0["个性指标"] == "是" } && rows.contains { !$0["实际值"].isEmpty })
  }
}
