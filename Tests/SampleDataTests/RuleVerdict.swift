import ReportModel

@testable import SampleData

/// A second, independent reading of the rules, over the text of a row as it stands in the file.
enum RuleVerdict: Sendable {
  case kept, broken, open

  init(_ test: Rule.Test, _ row: GrantedRow) {
    switch test {
    case .threshold(let measure, _, let bounds): self = Self.threshold(row.value(measure), bounds, row)
    case .window(let measure, let from, let until): self = Self.window(row.value(measure), from, until)
    case .duration(let months):
      guard let start = Day(iso: row.value("start")), let end = Day(iso: row.value("end")) else {
        self = .open
        return
      }
      self = start.adding(months: months).map { end <= $0 } == true ? .kept : .broken
    case .membership(let measure, let values):
      let value = row.value(measure)
      self = value.isEmpty ? .open : values.contains(value) ? .kept : .broken
    case .anyOf(let tests):
      let verdicts = tests.map { RuleVerdict($0, row) }
      self = verdicts.contains(.kept) ? .kept : verdicts.contains(.open) ? .open : .broken
    }
  }

  private static func threshold(_ text: String, _ bounds: [Rule.BoundCase], _ row: GrantedRow) -> RuleVerdict {
    let applying = bounds.filter {
      ($0.regions.isEmpty || $0.regions.contains(row.region)) && ($0.cases.isEmpty || $0.cases.contains(row.row[.case]))
        && ($0.industries.isEmpty || $0.industries.contains(row.row[.industry]))
    }
    guard !applying.isEmpty, let value = Quantity(decimal: text) else { return .open }
    let isKept = applying.allSatisfy { bound in
      switch bound.bound {
      case .atLeast(let limit): value >= limit
      case .moreThan(let limit): value > limit
      case .atMost(let limit): value <= limit
      case .lessThan(let limit): value < limit
      }
    }
    return isKept ? .kept : .broken
  }

  private static func window(_ text: String, _ from: Day?, _ until: Day?) -> RuleVerdict {
    guard let day = Day(iso: text) else { return .open }
    return from.map { day < $0 } == true || until.map { day > $0 } == true ? .broken : .kept
  }
}

/// A row of the 2024 list with its programme and its number within it, from 0.
struct GrantedRow: Sendable {
  let row: ListRow
  let programme: Programme
  let number: Int
  let region: String

  /// `lead-enterprise-challenge/4`.
  var name: String { "\(programme.id)/\(number)" }

  /// The cell of a canonical field or of a further measure.
  func value(_ measure: String) -> String { ProjectField(rawValue: measure).map { row[$0] } ?? row[measure] }

  static func all() throws -> [GrantedRow] {
    let world = try SampleFolder.world.get()
    var counts = [String: Int]()
    return try SampleFolder.list(2024).map { row in
      guard
        let programme = world.guideline.programmes.first(where: {
          ([$0.name] + $0.aliases).contains(row[.programme])
        })
      else { throw Unknown(programme: row[.programme]) }
      defer { counts[programme.id, default: 0] += 1 }
      let region = world.cities.first { $0.name == row[.city] }?.region ?? ""
      return GrantedRow(row: row, programme: programme, number: counts[programme.id] ?? 0, region: region)
    }
  }

  struct Unknown: Error {
    let programme: String
  }
}
