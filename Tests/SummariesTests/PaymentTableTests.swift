import Diagnostics
import ReportModel
import Summaries
import TestSupport
import Testing

private func payment(_ project: String, _ kind: Payment.Kind, _ amount: String) -> Payment {
  Payment(
    project: project, kind: kind, amount: MoneyUnit.tenThousandYuan.money(amount) ?? .zero, day: nil,
    place: Place(file: "p"))
}

private func text(_ money: Money) -> String { MoneyUnit.tenThousandYuan.decimal(money) }

struct PaymentTableTests {
  private let book = SummaryBook(
    Sample.dataset(
      [
        Sample.project("a", year: 2024, city: "320100", support: "100"),
        Sample.project("b", year: 2024, city: "320500", support: "50.5"),
        Sample.project("c", year: 2023, support: "10"), Sample.project("d", year: 2023, support: nil),
      ],
      payments: [
        payment("a", .first, "40"), payment("a", .final, "59.999999"), payment("b", .first, "60"),
        payment("c", .first, "5"), payment("c", .first, "-1"), payment("d", .final, "2"),
      ]))

  @Test func `approved, first, final and outstanding of the whole`() {
    let total = book.payments(by: .year).total
    #expect(total.projects == 4 && total.approvedStated == 3)
    #expect(text(total.approved) == "160.5" && text(total.first) == "104" && text(total.final) == "61.999999")
    #expect(total.paidProjects == 4 && total.finalProjects == 2)
    #expect(text(total.outstanding) == "6.000001")
    #expect(text(total.overpaid) == "11.5" && total.overpaidProjects == 2)
    #expect(total.paidShare == "103.4")
  }

  @Test func `what is approved is what is paid and outstanding less what is overpaid, in every row`() {
    for dimension in SummaryBook.paymentDimensions {
      let table = book.payments(by: dimension)
      for figures in table.rows.map(\.figures) + [table.unstated, table.total] {
        #expect(figures.approved == figures.paid + figures.outstanding - figures.overpaid)
      }
      let parts = table.rows.map(\.figures) + [table.unstated]
      #expect(parts.reduce(0) { $0 + $1.projects } == table.total.projects)
      #expect(parts.reduce(.zero) { $0 + $1.paid } == table.total.paid)
      #expect(parts.reduce(.zero) { $0 + $1.outstanding } == table.total.outstanding)
    }
  }

  @Test func `a project without a city stands in the unstated bucket`() {
    let table = book.payments(by: .city)
    #expect(table.rows.map(\.name) == ["南京市", "苏州市"])
    #expect(table.rows.map { text($0.figures.outstanding) } == ["0.000001", "0"])
    #expect(table.unstated.projects == 2 && text(table.unstated.outstanding) == "6")
    #expect(text(table.unstated.overpaid) == "2")
  }

  @Test func `nothing approved has no share`() {
    #expect(book.payments(of: [3]).paidShare == nil && book.payments(of: []).paidShare == nil)
  }
}
