import DataReading
import Diagnostics
import ReportModel
import TestSupport
import Testing

/// A long list with all that rows far from each other have to do with one another: headings they stand below, remarks on
/// columns counted once, sums, ids given twice, faults, blank rows.
private func longList(_ rows: Int) -> String {
  var random = SeededNumbers(seed: 7), list = "编号,项目名称,承担单位,设区市,支持金额,开始时间,项目类型\n"
  for number in 1...rows {
    let name = number.isMultiple(of: 97) ? "  题名 \(number)" : "题名\(number)"
    let id = number.isMultiple(of: 811) ? "P\(number - 500)" : "P\(number)"
    let amount = number.isMultiple(of: 389) ? "十" : "\(Int.random(in: 1...900, using: &random))"
    let day = number.isMultiple(of: 613) ? "2024-13-01" : "2024-0\(Int.random(in: 1...9, using: &random))-01"
    let kind = number.isMultiple(of: 3) ? "" : "专项\(Int.random(in: 1...4, using: &random))"
    list += "\(id),\(name),单位\(Int.random(in: 1...700, using: &random)),,\(amount),\(day),\(kind)\n"
    if number.isMultiple(of: 450) { list += number.isMultiple(of: 900) ? "南京市,,,,,,\n" : "徐州市,,,,,,\n" }
    if number.isMultiple(of: 1201) { list += "\n,,,,,,多余\nP\(rows + number),题名,单位,,1,,,多\n" }
  }
  return list + "合计（12项）,,,,,,\n注：以上为公示名单。,,,,,,\n"
}

private let places = "code,name,city,region\n320100,南京市,南京市,苏南\n320300,徐州市,徐州市,苏北\n"

struct PartedReadingTests {
  /// Everything that is read, as text.
  private func reading(_ rows: Int, programmes: String, workers: Int) -> [String] {
    let files = siteFiles([
      "projects/a.csv": longList(rows), "places/divisions.csv": places,
      "projects/sources.yaml":
        "sources:\n  - file: a.csv\n    programmes: \(programmes)\n    columns: {id: 编号}\n    constants: {year: 2024}\n",
    ])
    let reading = SiteReader.read(files, workers: workers)
    return (reading.dataset?.projects ?? []).map { "\($0.fields)" } + reading.diagnostics.map(\.description)
      + (reading.dataset?.organisations ?? []).map { "\($0)" }
      + reading.lists.flatMap { list in list.reasons.map { "\($0): \(list[$0].text)" } + [list.kept.text] }
      + (reading.dataset?.catalogue.programmes ?? []).map { "\($0)" }
  }

  @Test(arguments: ["guideline", "open"], [2, 3, 7])
  func `what is read does not depend on the number of threads`(programmes: String, workers: Int) {
    #expect(
      reading(4_000, programmes: programmes, workers: workers) == reading(4_000, programmes: programmes, workers: 1))
  }

  @Test func `the list holds what could tell its parts from a whole`() throws {
    let files = siteFiles([
      "projects/a.csv": longList(4_000), "places/divisions.csv": places,
      "projects/sources.yaml": "sources:\n  - file: a.csv\n    columns: {id: 编号}\n    constants: {year: 2024}\n",
    ])
    let reading = SiteReader.read(files, workers: 4)
    let codes = Set(reading.diagnostics.map(\.code)), projects = try #require(reading.dataset).projects
    let expected: Set = [
      "text.repaired", "list.headings", "list.count-mismatch", "project.repeated-id", "money.not-a-number",
      "day.not-a-day", "csv.long-row", "programme.unknown",
    ]
    #expect(expected.subtracting(codes) == [])
    #expect(Set(projects.map(\.city)) == [nil, "320100", "320300"])
  }

  /// Several lists with the same ids in two of them, the same faults in all and a workbook's spare sheet between them.
  private func lists(programmes: String, workers: Int) -> [String] {
    let names = ["a", "b", "c", "d", "e"]
    var files = ["places/divisions.csv": places, "projects/sources.yaml": "sources:\n"]
    for (number, name) in names.enumerated() {
      files["projects/\(name).csv"] =
        number == 2 ? "说明,没有列表\n" : longList(600 + 700 * number).replacing("P", with: number == 4 ? "P" : name)
      files["projects/sources.yaml", default: ""] += """
          - file: \(name).csv
            programmes: \(number == 1 ? programmes : "guideline")
            columns: {id: 编号}
            constants: {year: 2024}
            repeats: \(number == 3 ? "drop" : "error")

        """
    }
    files["projects/d.csv"] = files["projects/a.csv"]
    let reading = SiteReader.read(siteFiles(files), workers: workers)
    return (reading.dataset?.projects ?? []).map { "\($0.fields)" } + reading.diagnostics.map(\.description)
      + reading.lists.flatMap { list in
        ["\(list.file)"] + list.reasons.map { "\($0): \(list[$0].text)" } + [list.kept.text]
      }
  }

  @Test(arguments: ["guideline", "open"], [2, 4])
  func `several lists are read as one after the other`(programmes: String, workers: Int) {
    let one = lists(programmes: programmes, workers: 1)
    #expect(one == lists(programmes: programmes, workers: workers))
    #expect(one.contains { $0.contains("[project.repeats-dropped]") || $0.contains("[project.repeated-id]") })
    #expect(one.contains { $0.contains("repeated: ") } && one.contains { $0.contains("content/projects/c.csv") })
  }

  /// Guideline, places, chains, payments and indicators with a fault in each.
  @Test(arguments: [2, 4]) func `files read side by side speak in the order of their places`(workers: Int) throws {
    let site = try siteFolder("")
    var files = Dictionary(uniqueKeysWithValues: site.paths.map { ($0, site[$0] ?? []) })
    for path in site.paths where path.hasSuffix(".yaml") || path.hasSuffix(".csv") {
      files[path]?.append(contentsOf: Array("\n,,,\n- 多余: [\n".utf8))
    }
    for path in site.paths where path.contains("site.yaml") || path.contains("guideline.yaml") {
      files[path] = site[path]
    }
    let one = SiteReader.read(SiteFiles(files)), several = SiteReader.read(SiteFiles(files), workers: workers)
    #expect(one.diagnostics.map(\.description) == several.diagnostics.map(\.description))
    #expect(Set(one.diagnostics.compactMap { $0.place?.file.split(separator: "/").dropFirst().first }).count >= 4)
    #expect(one.dataset?.projects.map(\.id) == several.dataset?.projects.map(\.id))
  }
}
