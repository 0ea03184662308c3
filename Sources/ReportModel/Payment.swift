package import Diagnostics

/// 拨付: money that was paid to one project, one row of content/payments.
package struct Payment: Sendable, Hashable {
  /// 首次拨付 or 尾款. A kind may be paid in several parts.
  package enum Kind: String, CaseIterable, Sendable {
    case first, final
  }

  /// The id of its project, which the dataset has.
  package let project: String
  package let kind: Kind
  /// Exact; negative where money was paid back.
  package let amount: Money
  /// The day it was paid; nil where the table does not state it.
  package let day: Day?
  package let place: Place

  package init(project: String, kind: Kind, amount: Money, day: Day?, place: Place) {
    self.project = project
    self.kind = kind
    self.amount = amount
    self.day = day
    self.place = place
  }
}
