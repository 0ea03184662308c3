import Diagnostics
import Foundation
import Testing

struct CatalogueTests {
  /// Read once for all tests.
  private static let source = Result { try SourceLiterals() }

  private let literals: SourceLiterals

  init() throws { literals = try Self.source.get() }

  /// `area.what-is-wrong`; names of files look alike but for what they end in.
  private static func isCode(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let files: Set<Substring> = [
      "html", "csv", "yaml", "json", "txt", "md", "css", "js", "xml", "svg", "png", "webmanifest", "rels", "bin",
      "xlsx",
      "xls", "docx", "sqlite", "ndjson", "tsv", "org", "gz", "br",
    ]
    return parts.count == 2 && !files.contains(parts[1])
      && parts.allSatisfy { part in
        part.first?.isLetter == true
          && part.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
      }
  }

  @Test func `every code in the source stands in the catalogue`() {
    for (code, files) in literals.codes(Self.isCode).sorted(by: { $0.key < $1.key }) {
      #expect(DiagnosticCode.named(code) != nil, "\(code) of \(files) is documented nowhere: add it in Catalogue/Areas")
    }
  }

  @Test func `every code of the catalogue stands in the source`() {
    let codes = literals.codes(Self.isCode)
    for entry in DiagnosticCode.all where !entry.code.hasSuffix("*") {
      #expect(codes[entry.code] != nil, "nothing says \(entry.code): take it out of the catalogue")
    }
  }

  @Test func `no code is put together from parts but that of the checks`() {
    let areas = Set(DiagnosticCode.all.map { String($0.code.prefix { $0 != "." }) + "." })
    for file in literals.files {
      for literal in file.literals where literal.count > 1 || areas.contains(literal[0]) {
        #expect(literal[0] == "check." || !areas.contains(literal[0]), "\(file.path): \(literal)")
      }
    }
  }

  @Test func `each code is there once, its area in order, and has all its parts`() {
    #expect(Set(DiagnosticCode.all.map(\.code)).count == DiagnosticCode.all.count)
    for area in DiagnosticArea.all {
      #expect(area.codes.map(\.code) == area.codes.map(\.code).sorted(), "\(area.title)")
      for entry in area.codes {
        #expect(entry.title.first?.isUppercase == true && !entry.title.hasSuffix("."), "\(entry.code)")
        #expect(entry.meaning.hasSuffix(".") && entry.remedy.hasSuffix("."), "\(entry.code)")
      }
    }
  }

  @Test(arguments: DiagnosticCode.all) func `an example is in the words of the source`(_ entry: DiagnosticCode) throws {
    let lines = entry.example.split(separator: "\n").map(String.init)
    let first = try #require(lines.first)
    let code = try #require(first.split(separator: "[").last?.dropLast()).description
    #expect(first.hasSuffix("]") && entry.covers(code))
    let marks = ["error: ", "warning: ", "note: "]
    let mark = try #require(marks.first { first.hasPrefix($0) || first.contains(": \($0)") })
    let start = try #require(first.range(of: mark)?.upperBound)
    let message = first[start...].dropLast(code.count + 3)
    #expect(literals.begin(String(message)), "nobody says: \(message)")
    for line in lines.dropFirst() {
      #expect(["  found: ", "  expected: ", "  suggestion: "].contains { line.hasPrefix($0) }, "\(line)")
    }
  }

  @Test func `the pages of the documentation are those of the catalogue`() throws {
    let folder = SourceLiterals.root.appendingPathComponent("docs/diagnostics")
    let there = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(there == DiagnosticPages.files.map(\.name))
    for file in DiagnosticPages.files {
      let text = try? String(contentsOf: folder.appendingPathComponent(file.name), encoding: .utf8)
      #expect(text == file.text, "\(file.name) is stale: gongshi diagnostics --to docs/diagnostics")
    }
  }

  @Test func `a page has title, code, meaning, example and what to do`() throws {
    let entry = try #require(DiagnosticCode.named("csv.short-row"))
    #expect(
      DiagnosticPages.page(entry) == """
        # A row has fewer cells than there are headers

        `csv.short-row`

        The missing cells are taken as empty. That is right where a program leaves out empty cells at the end of a row, and wrong where a line was cut in two.

        ```text
        content/projects/list.csv: row 3: warning: the row is shorter than the headers [csv.short-row]
          found: 5 cells
          expected: 9 cells
        ```

        **What to do.** Look whether the row is whole; add the missing commas if it is.

        """)
  }

  @Test func `a code that stands for several is found by each of them`() {
    #expect(DiagnosticCode.named("check.ceiling")?.code == "check.*")
    #expect(DiagnosticCode.named("check.*")?.fileName == "check.md")
    #expect(DiagnosticCode.named("csv.nothing") == nil)
  }
}
