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

  /// Without a site the money is that of the mapping's units: the first that is none of the yuan, with 2 decimals.
  private static func unit(_ mapping: YAMLMapping<SourceKey>?) -> MoneyUnit? {
    var ignored = DiagnosticLog()
    let entries = mapping?[.units]?.entries(&ignored) ?? []
    let names = entries.compactMap { entry in entry.value.text(&ignored) }
    return names.first { name in !MoneyUnits.yuan.contains { $0.name == name } }.map(ForeignUnit.unit)
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

/// Units of other money than the yuan, as mappings name them: a currency, and perhaps how many of it: `USD`, `GBP m`.
enum ForeignUnit {
  static func unit(_ name: String) -> MoneyUnit {
    MoneyUnit(name: name, decimals: 2 + (multiples.first { name.hasSuffix($0.suffix) }?.decimals ?? 0))
  }

  /// Thousands and millions, by the end of a unit's name.
  static let multiples: [(suffix: String, decimals: Int)] = [(" k", 3), (" m", 6), ("百万円", 6), ("千円", 3), ("万円", 4)]
}
