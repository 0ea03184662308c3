import DataReading
import Diagnostics
import ReportModel
import TestSupport
import Testing

private let head = "年度,项目名称,承担单位,类别,支持金额"

struct IdentityTests {
  @Test func `ids made of content do not depend on the order of the rows or on blanks`() throws {
    let rows = ["2024,甲 A,A公司,一类,1", "2024,乙,A公司,一类,1", "2023,甲A,A公司,一类,1", ",乙,B公司,一类,2"]
    let one = try read(list: head + "\n" + rows.joined(separator: "\n")).dataset
    let other = try read(list: head + "\n" + rows.reversed().joined(separator: "\n").replacing("甲 A", with: "甲A"))
      .dataset
    #expect(one.projects.map(\.id) == other.projects.map(\.id))
    #expect(Set(one.projects.map(\.id)).count == 4)
    #expect(one.projects.map(\.year) == [2024, 2024, 2023, nil])
    for id in one.projects.map(\.id) { #expect(id.hasPrefix("p-") && id.utf8.count == 15) }
  }

  /// The addresses of a published site stand or fall with these.
  @Test func `an id made of content is the same for ever`() throws {
    let dataset = try read(list: "\(head)\n2024,甲,A公司,一类,1\n").dataset
    #expect(dataset.projects.map(\.id) == ["p-4kzrs58v68prp"])
  }

  @Test func `rows that repeat are an error that names both`() throws {
    let (dataset, said) = try read(list: "\(head)\n2024,甲,A公司,一类,1\n2024,甲,A公司,一类,2\n")
    #expect(dataset.projects.count == 1)
    #expect(
      said == [
        """
        content/projects/a.csv: row 3: error: the row repeats an earlier one: same year, programme, name and organisation [project.repeated-row]
          found: first at content/projects/a.csv: row 2
          suggestion: give ids, or set repeats to drop or keep in sources.yaml
        """
      ])
  }

  @Test func `dropped repeats are counted with their rows`() throws {
    let rows = "2024,甲,A公司,一类,1\n2024,乙,A公司,一类,1\n"
    let (dataset, said) = try read(list: "\(head)\n\(rows)\(rows)2024,甲,A公司,一类,1\n", source: "    repeats: drop\n")
    #expect(dataset.projects.map(\.place.line).sorted { ($0 ?? 0) < ($1 ?? 0) } == [2, 3])
    #expect(
      said == [
        """
        content/projects/a.csv: note: 3 rows that repeat an earlier one left out [project.repeats-dropped]
          found: rows 4-6
        """
      ])
  }

  @Test func `kept repeats are numbered`() throws {
    let (dataset, said) = try read(
      list: "\(head)\n2024,甲,A公司,一类,1\n2024,甲,A公司,一类,2\n2024,甲,A公司,一类,3\n", source: "    repeats: keep\n")
    #expect(said == [])
    let id = try #require(dataset.projects.first?.id)
    #expect(dataset.projects.map(\.id) == [id, id + "-2", id + "-3"])
  }

  @Test func `stated ids must be one project's and fit into an address`() throws {
    let (dataset, said) = try read(
      list:
        "项目编号,\(head)\nA-1,2024,甲,A公司,一类,1\nA-1,2024,乙,A公司,一类,1\n,2024,丙,A公司,一类,1\na/b,2024,丁,A公司,一类,1\n苏2024.1_x,2024,戊,A公司,一类,1\n"
    )
    #expect(dataset.projects.map(\.name).sorted() == ["丁", "丙", "戊", "甲"].sorted())
    #expect(
      said == [
        """
        content/projects/a.csv: row 3: error: the id "A-1" is given twice [project.repeated-id]
          found: first at content/projects/a.csv: row 2
        """,
        """
        content/projects/a.csv: row 4, column 1 "项目编号": warning: the row has no id and gets one made of its content [project.no-id]
        """,
        """
        content/projects/a.csv: row 5, column 1 "项目编号": error: the id cannot be part of an address [project.unsafe-id]
          found: "a/b"
          expected: letters, digits, Chinese characters, "-", "_" and "."; at most 120 bytes
          suggestion: write a-b
        """,
      ])
  }

  @Test func `ids are held apart across lists`() throws {
    let list = "项目编号,\(head)\nA-1,2024,甲,A公司,一类,1\n"
    let (_, said) = try read([
      "projects/a.csv": list, "projects/b.csv": list,
      "projects/sources.yaml": "sources: [{file: a.csv, programmes: open}, {file: b.csv, programmes: open}]",
    ])
    #expect(
      said == [
        """
        content/projects/b.csv: row 2: error: the id "A-1" is given twice [project.repeated-id]
          found: first at content/projects/a.csv: row 2
        """
      ])
  }
}

struct OrganisationTests {
  private func organisations(_ rows: [(name: String, code: String)]) throws -> (
    all: [Organisation], of: [String: String], said: [String]
  ) {
    let lines = rows.enumerated().map { "题\($0),\($1.name),一类,1,\($1.code)" }
    let (dataset, said) = try read(
      list: "项目名称,承担单位,类别,支持金额,统一社会信用代码\n" + lines.joined(separator: "\n"))
    let pairs = dataset.projects.map { ($0.name, dataset.organisation(of: $0).key) }
    return (dataset.organisations, Dictionary(uniqueKeysWithValues: pairs), said)
  }

  private let one = "91350100M000100Y43", two = "91512081MA62K0260E"

  @Test func `a row without a code joins the one organisation of its name`() throws {
    let found = try organisations([("甲（南京）公司", ""), ("甲(南京)公司", one), ("乙所", "")])
    #expect(found.said == [])
    #expect(found.of == ["题0": one, "题1": one, "题2": "乙所"])
    #expect(found.all.map(\.key) == [one, "乙所"])
  }

  @Test func `a name of two codes stays apart without a code`() throws {
    let found = try organisations([("某公司", one), ("某公司", two), ("某公司", ""), ("某公司", "")])
    #expect(found.of == ["题0": one, "题1": two, "题2": "某公司", "题3": "某公司"])
  }

  @Test func `one code with several names keeps them all, the most frequent is shown`() throws {
    let found = try organisations([("旧名", one), ("新名（集团）", one), ("新名(集团)", one), ("新名(集团)", one), ("更旧", one)])
    #expect(found.all == [Organisation(key: one, name: "新名(集团)", creditCode: one, otherNames: ["旧名", "更旧"])])
    #expect(found.said == [])
  }

  @Test func `who is who does not depend on the number of threads`() throws {
    var random = SeededNumbers(seed: 9)
    let rows = (0..<2_000).map { number in
      let code = random.below(300), name = random.below(3) == 0 ? random.below(300) : code
      return "题\(number),公司\(name),一类,1,\(random.below(4) == 0 ? "" : "91350100M0001\(10_000 + code)")"
    }
    let list = "项目名称,承担单位,类别,支持金额,统一社会信用代码\n" + rows.joined(separator: "\n")
    let sources = "sources:\n  - file: a.csv\n    programmes: open\n"
    let files = siteFiles(["projects/a.csv": list, "projects/sources.yaml": sources])
    let alone = try #require(SiteReader.read(files, workers: 1).dataset)
    for workers in [2, 3, 7] {
      let found = try #require(SiteReader.read(files, workers: workers).dataset)
      #expect(found.organisations == alone.organisations)
      #expect(found.projects.map(\.organisation) == alone.projects.map(\.organisation))
    }
    #expect(alone.organisations.count > 300 && alone.organisations.contains { $0.otherNames.count > 1 })
  }

  @Test func `names that differ only in case have addresses that differ in more`() throws {
    let keys = try organisations([("Bristol Council", ""), ("BRISTOL COUNCIL", "")]).all.map(\.key)
    #expect(keys == ["BRISTOL-COUNCIL", "Bristol-Council-2"])
  }

  @Test func `two names with one address are held apart, whatever the order of the rows`() throws {
    let names = [("A B", ""), ("A/B", ""), ("A-B", "")]
    let keys = try organisations(names).all, reversed = try organisations(names.reversed()).all
    #expect(keys == reversed)
    #expect(keys.map(\.key) == ["A-B", "A-B-2", "A-B-3"] && keys.map(\.name) == ["A B", "A-B", "A/B"])
  }
}
