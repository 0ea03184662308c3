import JSONText
import ReportModel
import Summaries

/// `/api/indicators.json` of the internal edition: each programme's form rolled up, which projects have not filled it in,
/// and every value as stated.
struct IndicatorJSON {
  static let path = "api/indicators.json"

  let report: Report

  func document() -> [UInt8] {
    let tables = report.book.indicatorTables
    return JSONWriter.document { json in
      json.object { json in
        json.member("tables", array: tables, layout: .lines) { json, table in
          json.object { members(of: table, in: &$0) }
        }
        json.member("projectsWithoutForm", report.book.projectsWithoutForm(tables).count)
        json.member("rows", array: report.dataset.indicatorValues, layout: .lines) { json, value in
          json.object { members(of: value, in: &$0) }
        }
      }
    }
  }

  private func members(of table: IndicatorTable, in json: inout JSONWriter) {
    json.member("year", table.year)
    json.member("programme", table.programme.id)
    json.member("name", table.programme.name)
    json.member("form", table.form.id)
    json.member("projects", table.fillings.count)
    json.member("complete", table.complete)
    json.member("incomplete", table.incomplete)
    json.member("missing", table.missing)
    json.member("withActual", table.withActual)
    json.member("ownIndicators", table.own)
    json.member("indicators", array: table.figures, layout: .lines) { json, figures in
      json.object { members(of: figures, in: &$0) }
    }
    json.member("unfilled", array: table.fillings.filter { $0.state != .complete }) { json, filling in
      json.object { json in
        json.member("project", report.dataset.projects[filling.project].id)
        if case .incomplete(let indicators) = filling.state { json.member("indicators", indicators.map(\.id)) }
      }
    }
  }

  private func members(of figures: IndicatorFigures, in json: inout JSONWriter) {
    json.member("id", figures.indicator.id)
    json.member("name", figures.indicator.name)
    json.member("unit", figures.indicator.unit)
    json.member("targets", figures.targets)
    whole("target", figures.target, in: &json)
    json.member("actuals", figures.actuals)
    whole("actual", figures.actual, in: &json)
    guard let both = figures.both else { return }
    json.member("both") { json in
      json.member("projects", both.projects)
      json.member("target", number: decimalText(both.target, decimals: 6))
      json.member("actual", number: decimalText(both.actual, decimals: 6))
      if let completion = both.completion { json.member("completion", number: completion) }
    }
  }

  /// `targetSum` or `targetMedian`; neither where no number is stated.
  private func whole(_ name: String, _ whole: IndicatorFigures.Whole, in json: inout JSONWriter) {
    guard let text = whole.text else { return }
    switch whole {
    case .sum: json.member(name + "Sum", number: text)
    case .median: json.member(name + "Median", number: text)
    case .none: break
    }
  }

  private func members(of value: IndicatorValue, in json: inout JSONWriter) {
    json.member("project", value.project)
    json.member("form", value.form)
    switch value.subject {
    case .printed(let id): json.member("indicator", id)
    case .own(let name, let unit):
      json.member("own", name)
      json.member("unit", unit)
    }
    json.member("target", value.target?.text)
    if let number = value.target?.quantity { json.member("targetNumber", number: number.text) }
    json.member("actual", value.actual?.text)
    if let number = value.actual?.quantity { json.member("actualNumber", number: number.text) }
  }
}
