import JSONText
import ReportModel
import Summaries

/// `/api/payments.json` of the internal edition: what was approved and paid by dimension, and every payment.
struct PaymentJSON {
  static let path = "api/payments.json"

  let report: Report

  func document() -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("unit", report.unit.name)
        json.member(
          "tables", array: SummaryBook.paymentDimensions.map { report.book.payments(by: $0) }, layout: .lines
        ) { json, table in
          json.object { members(of: table, in: &$0) }
        }
        json.member("rows", array: report.dataset.payments, layout: .lines) { json, payment in
          json.object { json in
            json.member("project", payment.project)
            json.member("kind", payment.kind.rawValue)
            json.member("amount", number: report.unit.decimal(payment.amount))
            json.member("day", payment.day?.text)
          }
        }
      }
    }
  }

  private func members(of table: PaymentTable, in json: inout JSONWriter) {
    json.member("dimension", table.dimension.rawValue)
    json.member("rows", array: table.rows, layout: .lines) { json, row in
      json.object { members(row.key, row.name, row.figures, in: &$0) }
    }
    json.member("unstated") { members("unstated", report.words[.unstated], table.unstated, in: &$0) }
    json.member("total") { members("total", report.words[.total], table.total, in: &$0) }
  }

  private func members(_ key: String, _ name: String, _ figures: PaymentFigures, in json: inout JSONWriter) {
    json.member("key", key)
    json.member("name", name)
    json.member("projects", figures.projects)
    json.member("approved", number: report.unit.decimal(figures.approved))
    json.member("approvedStated", figures.approvedStated)
    json.member("paidProjects", figures.paidProjects)
    json.member("finalProjects", figures.finalProjects)
    json.member("first", number: report.unit.decimal(figures.first))
    json.member("final", number: report.unit.decimal(figures.final))
    json.member("outstanding", number: report.unit.decimal(figures.outstanding))
    json.member("overpaid", number: report.unit.decimal(figures.overpaid))
    json.member("overpaidProjects", figures.overpaidProjects)
  }
}
