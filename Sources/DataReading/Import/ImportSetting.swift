import Diagnostics
import ReportModel
import TableReading

/// By what a list is read: a mapping, and a site or none.
struct ImportSetting {
  let context: ListContext
  let guidelines: [Guideline]
  private let mapping: YAMLMapping<SourceKey>?

  /// Says what is wrong with the mapping; of a site only its errors.
  init(_ mapping: ListFile?, _ site: SiteFiles?, _ log: inout DiagnosticLog) {
    self.mapping = mapping.flatMap { YAMLText($0.bytes, file: $0.path).mapping(SourceKey.self, &log) }
    var ofSite = DiagnosticLog()
    guard let site, let known = SiteConfiguration.site(in: site, &ofSite) else {
      for error in ofSite.all where error.severity == .error { log.add(error) }
      guidelines = []
      context = .open(Self.unit(self.mapping) ?? .tenThousandYuan)
      return
    }
    guidelines = GuidelineReader.guidelines(in: site, money: known.money, &ofSite)
    context = ListContext(
      site: known, programmes: ProgrammeIndex(guidelines),
      places: PlaceIndex(divisions: DivisionReader.divisions(in: site, &ofSite)),
      taxonomy: TaxonomyReader.taxonomy(in: site, &ofSite))
    for error in ofSite.all where error.severity == .error { log.add(error) }
  }

  /// Without a site the money is that of the mapping's units, counted in the smallest of them a list would be written in.
  private static func unit(_ mapping: YAMLMapping<SourceKey>?) -> MoneyUnit? {
    var ignored = DiagnosticLog()
    let entries = mapping?[.units]?.entries(&ignored) ?? []
    let names = entries.compactMap { entry in entry.value.text(&ignored) }
    return names.first.flatMap { MoneyUnit(ofCurrencyOf: $0) }
  }

  /// The list with what the mapping says of it; without a guideline its programmes are open.
  func source(of list: ListFile, _ log: inout DiagnosticLog) -> ProjectSource {
    var source = ProjectSource(file: list.path, place: mapping?.place ?? Place(file: list.path))
    if let mapping { source = ProjectSourceReader(unit: context.site.money).described(source, by: mapping, &log) }
    if let sheet = list.sheet { source.options.sheet = sheet }
    if guidelines.isEmpty { source.programmes = .open }
    return source
  }
}

extension MoneyUnit {
  /// The plain unit of a currency: `USD` for `$m`; one of 2 decimals for a name nobody knows. nil for the yuan, whose
  /// lists count in 万元.
  init?(ofCurrencyOf name: String) {
    guard let unit = Currency.named(name)?.units.first else {
      self.init(name: name, decimals: 2)
      return
    }
    if unit.names.contains("元") { return nil }
    self.init(name: unit.names[0], decimals: unit.decimals)
  }
}
