import ReportModel

/// What is wrong with the payments of one project on purpose, so that a check has something to find.
enum PaymentDefect: Sendable {
  /// The final payment although the project is not accepted.
  case finalTooEarly
  /// More paid in all than approved, by so many 万元.
  case above(by: String)
  /// A first payment of another amount than the list's first instalment, by so many 万元.
  case firstDiffers(by: String)
  /// Nothing is said to be paid, though the project is accepted.
  case nothing
  /// The day is missing.
  case noDay

  func applied(to rows: [PaymentList.Row], _ draft: Draft) -> [PaymentList.Row] {
    var rows = rows
    guard !rows.isEmpty else { return rows }
    switch self {
    case .finalTooEarly:
      let rest = draft.amounts.support - rows.reduce(.zero) { $0 + $1.amount }
      rows.append(PaymentList.Row(project: draft.id, kind: .final, amount: rest, day: Status.today))
    case .above(let more): rows[rows.count - 1].amount += MoneyUnit.tenThousandYuan.money(more) ?? .zero
    case .firstDiffers(let more): rows[0].amount += MoneyUnit.tenThousandYuan.money(more) ?? .zero
    case .nothing: return []
    case .noDay: rows[0].day = nil
    }
    return rows
  }
}

/// A defect and the project it belongs to.
struct PlannedPaymentDefect: Sendable {
  let project: String
  let defect: PaymentDefect

  static let all = [
    PlannedPaymentDefect(project: "S2024-0003", defect: .above(by: "0.01")),
    PlannedPaymentDefect(project: "S2024-0021", defect: .finalTooEarly),
    PlannedPaymentDefect(project: "S2024-0027", defect: .firstDiffers(by: "1.5")),
    PlannedPaymentDefect(project: "S2024-0030", defect: .noDay),
    PlannedPaymentDefect(project: "S2024-0198", defect: .nothing),
  ]
}
