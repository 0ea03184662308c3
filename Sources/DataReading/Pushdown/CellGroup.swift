import ReportModel

/// Columns whose cells are understood together, whatever stands in the others: each distinct combination of their
/// texts means the same in every row.
enum CellGroup: String, CaseIterable {
  case rule, place, organisation, cluster, chain, status, support, investment
  /// These say nothing of figures; what is wrong in them keeps a list from being published.
  case days, base, firstInstalment

  var fields: [ProjectField] {
    switch self {
    case .rule: [.year, .programme, .category]
    case .place: [.region, .city, .county]
    case .organisation: [.organisation, .creditCode]
    case .cluster: [.cluster]
    case .chain: [.chain]
    case .status: [.status]
    case .support: [.support]
    case .investment: [.investment]
    case .days: [.start, .end]
    case .base: [.base]
    case .firstInstalment: [.firstInstalment]
    }
  }

  /// Whether figures are made of it.
  var isCounted: Bool {
    switch self {
    case .rule, .place, .organisation, .cluster, .chain, .status, .support, .investment: true
    case .days, .base, .firstInstalment: false
    }
  }

  /// The group a field belongs to, where figures can be grouped by it.
  init?(grouping field: ProjectField) {
    guard let group = Self.allCases.first(where: { $0.isCounted && $0.fields.contains(field) }) else { return nil }
    self = group
  }
}
