package import Diagnostics
package import ReportModel

/// content/places → `Divisions`; a site without that folder knows no places.
package enum DivisionReader {
  static let folder = "content/places/"

  package static func divisions(in files: SiteFiles, _ log: inout DiagnosticLog) -> Divisions {
    guard files[folder + "divisions.csv"] != nil else {
      for path in files.paths(in: "content/places", "csv", "yaml") {
        log.warning("places.unused", at: Place(file: path), "the file is not read without \(folder)divisions.csv")
      }
      return .none
    }
    let all = divisions(Records.records(DivisionColumn.self, of: folder + "divisions.csv", in: files, &log), &log)
    let regions = regions(of: all, in: files, &log)
    let known = Divisions(all: all, regions: regions)
    let aliases = aliases(known, in: files, &log) + retiredNames(known, in: files, &log)
    return Divisions(all: all, regions: regions, aliases: aliases, tiles: tiles(known, in: files, &log))
  }

  private static func divisions(
    _ records: [Record<DivisionColumn>], _ log: inout DiagnosticLog
  ) -> [Divisions.Division] {
    let cities = cityCodes(records)
    var firstPlace = [String: Place](), result = [Divisions.Division]()
    for record in records {
      let code = record.required(.code, &log), name = record.required(.name, &log)
      let cityName = record.required(.city, &log)
      guard let code, let name, let cityName else { continue }
      if let first = firstPlace.updateValue(record.place(.code), forKey: code) {
        log.error(
          "places.duplicate-code", at: record.place(.code), "the code \(code) is given twice",
          found: "first in row \(first.line ?? 0)")
        continue
      }
      guard let city = cities[cityName] else {
        log.error(
          "places.unknown-city", at: record.place(.city), "no row of the table is the city \"\(cityName)\"",
          expected: "the name of a row whose city is itself",
          suggestion: didYouMean(cityName, among: cities.keys.sorted()))
        continue
      }
      result.append(
        Divisions.Division(
          code: code, name: name, city: city, region: record[.region] ?? "", level: record[.level] ?? ""))
    }
    return result
  }

  /// Cities are the rows whose city is themselves.
  private static func cityCodes(_ records: [Record<DivisionColumn>]) -> [String: String] {
    var codes = [String: String]()
    for record in records {
      guard let name = record[.name], name == record[.city], let code = record[.code] else { continue }
      codes[name] = codes[name] ?? code
    }
    return codes
  }

  /// The order of regions.yaml, or of their first appearance among the divisions.
  private static func regions(
    of all: [Divisions.Division], in files: SiteFiles, _ log: inout DiagnosticLog
  ) -> [String] {
    var regions = [String]()
    let file = folder + "regions.yaml"
    if let bytes = files[file], let mapping = YAMLText(bytes, file: file).mapping(RegionsKey.self, &log) {
      regions = mapping.required(.regions, &log)?.texts(&log) ?? []
    }
    let isOrdered = !regions.isEmpty
    for division in all where !division.region.isEmpty && !regions.contains(division.region) {
      if isOrdered {
        log.error(
          "places.unknown-region", at: Place(file: file), "the list has no region \"\(division.region)\"",
          found: "\(division.name) \(division.code) in divisions.csv",
          suggestion: didYouMean(division.region, among: regions))
      }
      regions.append(division.region)
    }
    return regions
  }
}
