import ReportModel

/// How well the cells of a column fit a field.
struct ValueMatch: Sendable {
  /// How far cells decide about a field.
  private enum Weight {
    /// A cell of another kind cannot be read: the header alone is not enough.
    case decisive
    /// Cells of the kind speak for the field, others do not speak against it.
    case supporting
    /// Nothing can be told from the cells.
    case none
  }

  private let weight: Weight
  private let percent: Int
  private let isEmpty: Bool
  /// Whether many rows say nothing of something every project has.
  private let isSparse: Bool
  /// How sure the cells make it without a header that says so; 0 for not at all.
  let alone: Int
  let basis: String

  init(_ column: ColumnProfile, are field: ProjectField) {
    let (weight, count, kind) = Self.evidence(column, field)
    percent = column.filled == 0 ? 0 : count * 100 / column.filled
    isEmpty = column.filled == 0
    isSparse = field == .name && column.fill < 60
    self.weight = weight
    alone = isEmpty ? 0 : Self.alone(column, field, percent)
    if isEmpty {
      basis = "its cells are empty"
    } else {
      basis = weight == .none ? "" : "\(count) of \(column.filled) cells are \(kind)"
    }
  }

  /// What the cells add to what a header says, or take from it.
  func change(_ header: Int) -> Int {
    if isEmpty { return -header / 2 }
    switch weight {
    case .decisive: return percent >= 90 ? 8 : percent >= 50 ? -5 : percent >= 20 ? -30 : 20 - header
    // A header that only has a name of the field somewhere needs cells that bear it out.
    case .supporting: return percent >= 60 ? 6 : percent < 20 && header < 80 ? -40 : 0
    case .none: return isSparse ? -25 : 2
    }
  }

  private static func evidence(_ column: ColumnProfile, _ field: ProjectField) -> (Weight, Int, String) {
    switch field {
    case .creditCode: (.decisive, column.count(.creditCode), "credit codes")
    case .year: (.decisive, column.count(.year), "years")
    case .base, .investment, .support, .firstInstalment: (.decisive, column.count(.amount), "amounts")
    case .start, .end: (.decisive, column.days, "days")
    case .city, .county: (.supporting, column.count(.place), "places")
    case .organisation: (.supporting, column.count(.organisation), "called as organisations are")
    case .status: (.supporting, column.count(.status), "known statuses")
    case .programme where column.count(.programme) > 0:
      (.supporting, column.count(.programme), "programmes of the guideline")
    case .id, .programme, .category, .name, .partners, .recommender, .region, .industry, .cluster, .chain, .case,
      .measures:
      (.none, 0, "")
    }
  }

  private static func alone(_ column: ColumnProfile, _ field: ProjectField, _ percent: Int) -> Int {
    let isNumber = column.percent(.amount) > 50, isDay = column.days * 2 > column.filled
    switch field {
    case .id:
      let isCode = column.percent(.code) >= 95 && column.variety >= 99
      return isCode && !column.isSerial && !isNumber && !isDay ? 45 : 0
    case .creditCode: return percent >= 60 ? 60 + percent * 35 / 100 : 0
    case .year: return percent >= 95 && column.distinct <= 60 ? 55 : 0
    case .support:
      let isYear = column.percent(.year) >= 80
      return percent >= 95 && !column.isSerial && !isYear && column.distinct > 1 ? 40 : 0
    case .start: return percent >= 90 && !isNumber ? 42 : 0
    case .end: return percent >= 90 && !isNumber ? 41 : 0
    case .city: return percent >= 80 ? 52 : 0
    case .organisation: return percent >= 60 ? 50 + percent / 10 : 0
    case .status: return percent >= 80 ? 66 : 0
    case .name:
      let isName = column.variety >= 80 && column.length >= 8 && !isNumber && !isDay
      return isName && column.percent(.organisation) < 30 && column.percent(.code) < 50 ? 38 : 0
    case .programme where percent >= 60: return 60 + percent * 38 / 100
    case .programme:
      let isGroup = column.variety <= 30 && (2...60).contains(column.distinct) && column.length >= 4
      return isGroup && !isNumber && !isDay && column.percent(.place) < 50 && column.percent(.organisation) < 30
        ? 30 : 0
    case .category, .partners, .recommender, .region, .county, .industry, .cluster, .chain, .case, .base,
      .investment,
      .firstInstalment, .measures:
      return 0
    }
  }
}

extension ColumnProfile {
  /// How many of its cells are days in the order of the list.
  var days: Int { count(order.kind) + count(.monthOnly) + count(.period) }

  /// The order in which most of its cells are days; where two are alike the first of iso, dmy, mdy.
  var order: (order: DayText.Order, kind: Kind) {
    let orders: [(DayText.Order, Kind)] = [(.iso, .isoDay), (.dmy, .dayFirst), (.mdy, .monthFirst)]
    return orders.reduce(orders[0]) { best, next in count(next.1) > count(best.1) ? next : best }
  }
}
