import ReportModel

/// The columns of a list and how a row becomes a line of CSV (RFC 4180, UTF-8 without BOM, LF).
struct RowFormat: Sendable {
  let world: World
  /// Names of the columns behind the canonical ones.
  let measures: [String]

  private static let fields: [ProjectField] = [
    .id, .year, .programme, .name, .organisation, .creditCode, .partners, .recommender, .city, .county, .industry,
    .cluster, .chain, .start, .end, .case, .base, .investment, .support, .firstInstalment, .status,
  ]

  var header: [String] { Self.fields.map(\.header) + measures }

  func append(_ draft: Draft, to line: inout [UInt8]) {
    append(Self.fields.map { text($0, of: draft) } + measures.map { draft.measures[$0] ?? "" }, to: &line)
  }

  func append(_ cells: [String], to line: inout [UInt8]) { LineFormat.append(cells, to: &line) }

  private func text(_ field: ProjectField, of draft: Draft) -> String {
    switch field {
    case .id: draft.id
    case .year: String(draft.year)
    case .programme: draft.programmeName
    case .name: draft.name
    case .organisation: draft.organisation.name
    case .creditCode: draft.organisation.creditCode ?? ""
    case .partners: draft.partners.joined(separator: "、")
    case .recommender: draft.recommender ?? ""
    case .city: draft.setting.city.map { world.cities[$0].name } ?? ""
    case .county: draft.setting.county ?? ""
    case .industry: draft.setting.industry?.rawValue ?? ""
    case .cluster: draft.setting.cluster ?? ""
    case .chain: draft.setting.chain ?? ""
    case .start: draft.dates?.start.text ?? ""
    case .end: draft.dates?.end.text ?? ""
    case .case: draft.ruleCase ?? ""
    case .base: amount(draft.amounts.base)
    case .investment: amount(draft.amounts.investment)
    case .support: amount(draft.amounts.support)
    case .firstInstalment: amount(draft.amounts.firstInstalment)
    case .status: draft.status
    case .category: draft.programme.annex
    case .region: draft.setting.region ?? ""
    case .measures: ""
    }
  }

  /// 万元, exact; nothing where nothing is known.
  private func amount(_ money: Money?) -> String { money.map(MoneyUnit.tenThousandYuan.decimal) ?? "" }
}
