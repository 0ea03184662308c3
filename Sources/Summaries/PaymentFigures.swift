package import ReportModel

/// What was approved for a group of projects and what of it was paid; every figure exact.
package struct PaymentFigures: Sendable, Hashable {
  package let projects: Int
  /// The sum over the projects that state an amount, and how many do.
  package let approved: Money
  package let approvedStated: Int
  /// Projects with at least one payment, and with a final one.
  package let paidProjects: Int
  package let finalProjects: Int
  package let first: Money
  package let final: Money
  /// Approved and not paid yet, over the projects that state what was approved and are not overpaid.
  package let outstanding: Money
  /// Paid beyond what was approved, or to projects that state nothing approved; and how many projects these are.
  package let overpaid: Money
  package let overpaidProjects: Int

  package var paid: Money { first + final }

  /// What was paid in percent of what was approved, one decimal; nil where nothing was approved.
  package var paidShare: String? {
    approved > .zero ? ratioText(paid.minorUnits * 100, approved.minorUnits, decimals: 1) : nil
  }
}

/// The payments of projects by one dimension: a row for each group that has a project, what is unstated, and the total.
package struct PaymentTable: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    package let key: String
    package let name: String
    package let figures: PaymentFigures
  }

  package let dimension: Dimension
  package let rows: [Row]
  package let unstated: PaymentFigures
  package let total: PaymentFigures
}

extension SummaryBook {
  /// What payments are summed up by.
  package static let paymentDimensions: [Dimension] = [.year, .programme, .city, .status]

  package func payments(by dimension: Dimension) -> PaymentTable {
    let grouping = grouping(dimension)
    let rows = grouping.keys.indices.map { group in
      PaymentTable.Row(
        key: grouping.keys[group], name: grouping.names[group], figures: payments(of: grouping.projects(in: group)))
    }
    return PaymentTable(
      dimension: dimension, rows: rows, unstated: payments(of: grouping.projects(in: grouping.unstated)),
      total: payments(of: dataset.projects.indices))
  }

  /// The figures of any projects, given as indices into the dataset.
  package func payments(of indices: some Sequence<Int>) -> PaymentFigures {
    var sum = PaymentSum()
    for index in indices { sum.add(dataset.projects[index], dataset.payments(of: dataset.projects[index].id)) }
    return sum.figures
  }
}

/// Payments while they are added up.
private struct PaymentSum {
  private var projects = 0, stated = 0, paidProjects = 0, finalProjects = 0, overpaidProjects = 0
  private var approved = Money.zero, first = Money.zero, final = Money.zero
  private var outstanding = Money.zero, overpaid = Money.zero

  mutating func add(_ project: Project, _ payments: ArraySlice<Payment>) {
    let first = sum(payments, .first), final = sum(payments, .final)
    projects += 1
    if let support = project.support {
      stated += 1
      approved += support
    }
    self.first += first
    self.final += final
    paidProjects += payments.isEmpty ? 0 : 1
    finalProjects += payments.contains { $0.kind == .final } ? 1 : 0
    let rest = (project.support ?? .zero) - first - final
    if rest < .zero {
      overpaid += .zero - rest
      overpaidProjects += 1
    } else {
      outstanding += rest
    }
  }

  private func sum(_ payments: ArraySlice<Payment>, _ kind: Payment.Kind) -> Money {
    payments.reduce(.zero) { $1.kind == kind ? $0 + $1.amount : $0 }
  }

  var figures: PaymentFigures {
    PaymentFigures(
      projects: projects, approved: approved, approvedStated: stated, paidProjects: paidProjects,
      finalProjects: finalProjects, first: first, final: final, outstanding: outstanding, overpaid: overpaid,
      overpaidProjects: overpaidProjects)
  }
}
