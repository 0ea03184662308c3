import Diagnostics
import ReportModel
import TableReading

/// The unit of every column of amounts: what sources.yaml says, else its header, else the line above the list, else the
/// site's.
struct ColumnUnits: Sendable {
  private let units: MoneyUnitSet
  private let style: NumberStyle
  private let byField: [ProjectField: MoneyUnit]
  private var byColumn = [Int: MoneyUnit]()
  private let standard: MoneyUnit

  init(
    _ table: Table, _ plan: ColumnPlan, _ source: ProjectSource, site: MoneyUnit, _ log: inout DiagnosticLog
  ) {
    units = MoneyUnitSet(of: site)
    (style, byField) = (source.numbers, source.units)
    standard = Self.stated(above: plan.header, in: table, units, &log) ?? site
    for (column, field) in plan.amounts {
      guard let name = plan.header.columns[column].unitName else { continue }
      let place = plan.header.place(of: column, in: table)
      guard let unit = units.unit(named: name) else {
        if Currency.named(name) != nil, source.units[field] == nil { Self.reject(name, units, at: place, &log) }
        continue
      }
      byColumn[column] = unit
      if let stated = source.units[field], stated != unit {
        log.warning(
          "list.unit-contradiction", at: place, "sources.yaml and the header state different units; the former counts",
          found: "\(unit.name) in \"\(plan.headers[column])\"", expected: stated.name)
      }
    }
  }

  /// How an amount of a field is read where no column says more.
  func reading(of field: ProjectField) -> AmountReading {
    AmountReading(unit: byField[field] ?? standard, units: units, style: style)
  }

  func reading(of field: ProjectField, column: Int) -> AmountReading {
    AmountReading(unit: byField[field] ?? byColumn[column] ?? standard, units: units, style: style)
  }

  /// The unit that a line above the headers states.
  private static func stated(
    above header: ListHeader, in table: Table, _ units: MoneyUnitSet, _ log: inout DiagnosticLog
  ) -> MoneyUnit? {
    for row in (0..<header.rows.lowerBound).reversed() {
      for column in 0..<Int(table.rows[row].count) {
        guard let name = unitName(table.text(row, column)) else { continue }
        if let unit = units.unit(named: name) { return unit }
        if Currency.named(name) != nil { reject(name, units, at: table.place(table.rows[row], column), &log) }
      }
    }
    return nil
  }

  /// A line of its own, or the bracket at the end of a title: 拟支持名单（单位：万元）.
  private static func unitName(_ text: String) -> String? {
    if let name = UnitLine.unitName(in: text) { return name }
    return HeaderText(text).bracket.flatMap { UnitLine.unitName(in: $0) }
  }

  private static func reject(_ name: String, _ units: MoneyUnitSet, at place: Place, _ log: inout DiagnosticLog) {
    log.error(
      "list.unknown-unit", at: place, "the site's money has no unit \"\(name)\"",
      expected: "one of \(units.units.map(\.name).joined(separator: ", "))")
  }
}

extension ListHeader {
  /// The lowest cell above a column in which something is written.
  func place(of column: Int, in table: Table) -> Place {
    let row = rows.last { !table.text($0, column).isEmpty } ?? rows.lowerBound
    return table.place(table.rows[row], column)
  }
}
