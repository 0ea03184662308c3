import ReportModel
import Testing

import DataChecks

/// Every limit of the guideline of 2024 with a project one step under it, at it and one step over it.
struct LimitTests {
  @Test(arguments: Limit.all) func `a project under, at and over a limit is judged as the text says`(limit: Limit)
    throws
  {
    for (index, side) in [-1, 0, 1].enumerated() {
      let found = try findings(limit, side).filter { $0.clause == limit.clause }
      let verdict = limit.verdicts[index]
      let about = found.filter {
        verdict == .cannotTell ? $0.missing == limit.missing : $0.expected == limit.expected
      }
      #expect(about.map(\.verdict) == [verdict], "\(limit.value(side)): \(found)")
      #expect(about.allSatisfy { $0.text?.isEmpty == false })
    }
  }

  /// What the check that knows the field says of a list made for it.
  private func findings(_ limit: Limit, _ side: Int) throws -> [Finding] {
    let value = limit.value(side)
    var project = limit.given
    project["项目类型"] = limit.programme
    switch limit.field {
    case "支持数量":
      let list = [[String: String]](repeating: project, count: try #require(Int(value)))
      return try results(list, QuotaCheck.self).acrossProjects.filter { finding in
        guard finding.subject == .programme(limit.programme, year: 2024) else { return false }
        return finding.rule == limit.given["情形"]
      }
    case "同市支持金额":
      project["设区市"] = "苏州市"
      let second = (Quantity(decimal: value)?.millionths ?? 0) - 400_000_000
      let amounts = ["400", Quantity(millionths: second).text]
      let list = amounts.map { project.merging(["支持金额": $0]) { $1 } }
      return try results(list, CityCapCheck.self).acrossProjects
    default:
      project[limit.field] = value
      let check: any Check.Type =
        switch limit.field {
        case "支持金额": CeilingCheck.self
        case "首次拨付": FirstInstalmentCheck.self
        default: ConditionsCheck.self
        }
      return try results([project], check).findings(ofProject: 0)
    }
  }

  private func results(_ list: [[String: String]], _ check: any Check.Type) throws -> CheckResults {
    CheckResults(try #require(RealGuideline.dataset(of: list)), checks: [check])
  }

  @Test(arguments: Membership.all) func `a value among those named passes, another fails, none cannot be told`(
    row: Membership
  ) throws {
    for (value, verdict) in row.values.map({ ($0, Finding.Verdict.pass) }) + [("别的", .fail), (nil, .cannotTell)] {
      var project = row.given
      project["项目类型"] = row.programme
      project[row.field] = value
      let found = try results([project], ConditionsCheck.self).findings(ofProject: 0)
        .filter { $0.clause == row.clause && $0.expected == "\(row.field): \(row.values.joined(separator: " / "))" }
      #expect(found.map(\.verdict) == [verdict])
      #expect(found.map(\.missing) == [verdict == .cannotTell ? row.field : nil])
    }
  }

  /// What the table leaves out would be held by nobody.
  @Test func `the table has every programme, every bound and every amount of the guideline`() throws {
    let guideline = try #require(RealGuideline.guideline)
    #expect(guideline.programmes.count == 33)
    for programme in guideline.programmes {
      let limits = Limit.all.filter { $0.programme == programme.id }
      #expect(!limits.isEmpty, "\(programme.id)")
      let typed = limits.map(\.expected) + Membership.all.filter { $0.programme == programme.id }.map(\.field)
      for rule in programme.conditions.flatMap(\.rules) {
        #expect(
          words(of: rule.test).allSatisfy { said in typed.contains { holds($0, said) } }, "\(programme.id): \(rule.id)")
      }
      #expect(limits.contains { $0.field == "支持金额" && $0.clause == programme.subsidy.quotation.clause })
      for cap in caps(of: programme.subsidy.amount) {
        #expect(limits.contains { $0.field == "支持金额" && $0.expected == "≤ \(Sample.money.decimal(cap)) 万元" })
      }
      #expect(limits.contains { $0.field == "支持数量" } == (programme.quota != nil), "\(programme.id)")
      #expect(limits.contains { $0.field == "首次拨付" } == (programme.instalments?.first != nil), "\(programme.id)")
    }
  }

  /// What the table must say of a test: its bounds with their unit, its days, or the field a membership is about.
  private func words(of test: Rule.Test) -> [String] {
    switch test {
    case .threshold(_, let unit, let bounds):
      bounds.map { entry in
        switch entry.bound {
        case .atLeast(let value): "≥ \(value.text) \(unit)"
        case .moreThan(let value): "> \(value.text) \(unit)"
        case .atMost(let value): "≤ \(value.text) \(unit)"
        case .lessThan(let value): "< \(value.text) \(unit)"
        }
      }
    case .window(_, let from, let until): [from, until].compactMap { $0?.text }
    case .duration(let months): ["≤ \(months / 12) 年"]
    case .membership(let measure, _): [measure]
    case .anyOf(let tests): tests.flatMap { words(of: $0) }
    }
  }

  private func caps(of amount: Subsidy.Amount) -> [Money] {
    switch amount {
    case .rate(_, _, let cap), .regionalRate(_, _, let cap), .fixed(let cap), .graded(_, let cap):
      switch cap {
      case .none: []
      case .all(let money): [money]
      case .byCase(let values): values.map(\.value)
      }
    case .perUnit(let units): units.map(\.value)
    case .competitive, .contract, .actualCost, .announcedLater: []
    }
  }

  private func holds(_ text: String, _ word: String) -> Bool {
    text.indices.contains { text[$0...].hasPrefix(word) }
  }
}

/// A condition that asks for one of several values, typed by hand from the guideline's text.
struct Membership {
  let programme: String
  let clause: String
  let given: [String: String]
  let field: String
  let values: [String]

  init(_ line: Substring) {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    (programme, clause, given, field) = (cells[0], cells[1], Limit.columns(cells[2]), cells[3])
    values = cells[4].split(separator: "/").map { $0.split(separator: " ").joined(separator: " ") }
  }

  static let all = [Annex11.memberships, Annex12.memberships, Annex13.memberships, Annex14.memberships]
    .flatMap { text in text.split(separator: "\n").map(Membership.init) }
}
