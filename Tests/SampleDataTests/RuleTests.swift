import ReportModel
import Testing

@testable import SampleData

/// The 2024 list keeps every rule of the guideline, but for what is planned.
struct RuleTests {
  private func rows() throws -> [GrantedRow] { try GrantedRow.all() }

  @Test func `every condition is met, but for the planned defects`() throws {
    var found = [String]()
    for row in try rows() {
      for rule in row.programme.rules where rule.cases.isEmpty || rule.cases.contains(row.row[.case]) {
        let verdict = RuleVerdict(rule.test, row)
        if verdict != .kept { found.append("\(row.name) \(rule.id) \(verdict)") }
      }
    }
    #expect(
      found == [
        "lead-enterprise-challenge/31 end broken", "first-version-software/8 copyright-date broken",
        "talent-training/6 training-hours broken", "smart-factory/20 accepted broken",
        "obsolete-capacity-renewal/9 investment broken", "service-oriented-manufacturing/3 duration broken",
        "cluster-service-platform/12 service-revenue-share open",
      ])
  }

  @Test func `support stays within the ceiling, but for the planned defects`() throws {
    var found = [String]()
    for row in try rows() {
      let amount = row.programme.subsidy.amount
      let support = try #require(row.row.money(.support)), base = row.row.money(.base)
      #expect(support > .zero)
      if amount.hasBase, base == nil { found.append("\(row.name) no base") }
      if !row.programme.cases.isEmpty, row.row[.case].isEmpty { found.append("\(row.name) no case") }
      let ceiling = amount.ceiling(
        base: base, region: row.region, ruleCase: row.row[.case], counts: row.row.cells)
      guard let ceiling else { continue }
      if support > ceiling {
        found.append("\(row.name) above by \(MoneyUnit.tenThousandYuan.decimal(support - ceiling))")
      }
      switch amount.kind {
      case .fixed, .perUnit: if support < ceiling { found.append("\(row.name) not the amount stated") }
      case .rate, .regionalRate, .graded, .competitive, .contract, .actualCost, .announcedLater: break
      }
    }
    #expect(
      found == [
        "innovation-centre/2 no case", "lead-enterprise-challenge/4 above by 0.5",
        "equipment-digitalisation/7 above by 12.34", "service-provider/2 not the amount stated",
        "green-manufacturing/5 no base",
      ])
  }

  @Test func `the first instalment is the guideline's share, but for the planned defect`() throws {
    var found = [String]()
    for row in try rows() {
      let support = try #require(row.row.money(.support)), first = row.row.money(.firstInstalment)
      guard let instalments = row.programme.instalments else {
        #expect(first == nil, "\(row.name)")
        continue
      }
      if let first { #expect(first <= support) }
      guard let share = instalments.first else { continue }
      let exact = support.scaled(by: share)
      if first != exact { found.append(row.name) }
    }
    #expect(found == ["equipment-digitalisation/15"])
  }

  @Test func `nobody wins twice in a programme, but for the planned defect`() throws {
    var seen = Set<String>(), found = [String]()
    for row in try rows() where !row.row[.organisation].hasPrefix("示例省") {
      if !seen.insert(row.programme.id + row.row[.organisation]).inserted { found.append(row.name) }
    }
    #expect(found == ["first-batch-material/10"])
  }

  @Test(arguments: PlannedDefect.all.map { "\($0.programme)/\($0.row)" })
  func `every planned defect is in the list`(name: String) throws {
    #expect(try rows().contains { $0.name == name })
  }

  @Test func `between one and two rows in a hundred are defective`() throws {
    let count = try rows().count
    #expect((count / 100...(count * 21 / 1000)).contains(PlannedDefect.all.count))
  }
}
