import DataReading
import Diagnostics
import ReportModel
import Testing

/// A list as some department publishes it, and what it says.
struct Layout: Sendable, CustomTestStringConvertible {
  let name: String
  let list: String
  /// Its entry in sources.yaml, beside the name of the file.
  var source = ""
  var site = ""
  var places: String?
  let projects: Int
  /// The sum of the support in the site's unit; nil where none is stated.
  var support: String?
  /// By reason the numbers of the rows left out.
  var leftOut: [ListAccounting.Reason: String] = [:]
  /// The codes of what is said, each once, sorted.
  var said: [String] = []

  var testDescription: String { name }

  func check() throws {
    var files = [
      "projects/a.csv": list, "projects/sources.yaml": "sources:\n  - file: a.csv\n    programmes: open\n\(source)",
    ]
    files["places/divisions.csv"] = places
    let reading = SiteReader.read(siteFiles(files, site: site))
    let dataset = try #require(reading.dataset)
    let amounts = dataset.projects.compactMap(\.support)
    #expect(Set(reading.diagnostics.map(\.code)).sorted() == said, "\(reading.diagnostics.map(\.description))")
    #expect(dataset.projects.count == projects)
    #expect((amounts.isEmpty ? nil : dataset.site.money.decimal(amounts.reduce(.zero, +))) == support)
    let accounting = try #require(reading.lists.first)
    #expect(accounting.isClosed, "\(accounting)")
    let reasons = accounting.reasons.filter { $0 != .header }
    #expect(Dictionary(uniqueKeysWithValues: reasons.map { ($0, accounting[$0].text) }) == leftOut)
  }
}
