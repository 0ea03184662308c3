import Diagnostics
import ReportModel

extension ProgrammeReading {
  /// What projects are counted in.
  private static let counters = ["个", "项", "家", "名"]

  func quota(_ value: YAMLValue, _ log: inout DiagnosticLog) -> Quota? {
    guard let keys = value.mapping(QuotaKey.self, &log) else { return nil }
    let (clause, text) = (keys.required(.clause, &log), keys.required(.text, &log))
    guard let quote = citations.quote(clause: clause, text: text, &log) else { return nil }
    let projects = keys[.projects].flatMap { count($0, holder: nil, quote, &log) }
    let entries = keys[.byCase]?.entries(&log) ?? [], names = entries.map(\.key)
    let byCase = entries.compactMap { entry in
      checkCase(entry.key, at: entry.keyPlace, &log)
      return count(entry.value, holder: (entry.key, names), quote, &log).map { CaseValue(name: entry.key, value: $0) }
    }
    if keys[.projects] == nil, keys[.byCase] == nil, let stated = stated(quote).first {
      log.error(
        "guideline.quota-left-out", at: keys.place, "clause \(quote.quotation.clause) states a number of projects",
        expected: "\"projects\" or \"byCase\" with \(stated)")
    }
    return Quota(quotation: quote.quotation, projects: projects, byCase: byCase)
  }

  private func count(
    _ value: YAMLValue, holder: (name: String, among: [String])?, _ quote: Quote, _ log: inout DiagnosticLog
  ) -> Int? {
    guard let count = value.int(&log), let number = Quantity(count) else { return nil }
    let unit = Self.counters.first { unit in quote.figures.figures(unit: unit).contains { $0.value == number } }
    let holders = holder.map { [FigureClaim.Holder(names: [$0.name], among: $0.among)] } ?? []
    quote.check(
      FigureClaim(value: number, unit: unit ?? Self.counters[0], comparison: .atMost, holders: holders),
      at: value.place, &log)
    return count
  }

  private func stated(_ quote: Quote) -> [String] {
    Self.counters.flatMap { unit in
      quote.figures.figures(unit: unit).filter { !$0.isChinese }.map { quote.figures.text(of: $0, unit: unit) }
    }
  }
}
