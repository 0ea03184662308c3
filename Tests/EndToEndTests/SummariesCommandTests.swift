import Foundation
import TestSupport
import Testing

/// `gongshi summaries`, held against the files of a built site.
@Suite(.serialized) struct SummariesCommandTests {
  /// The sample site built, and the same with its lists in a database.
  private static let built = Result {
    let output = try ScratchFolder()
    let outcome = try Program().run("build", "--quiet", "--output", output.path)
    guard outcome.code == 0 else { throw NotBuilt(errors: outcome.errors) }
    return output
  }

  private static let inDatabase = Result {
    let server = try PostgreSQLServer.shared.get(), site = try ScratchFolder()
    try FileManager.default.copyItem(at: Repository.root.appendingPathComponent("content"), to: site.url("content"))
    try FileManager.default.createSymbolicLink(
      at: site.url("themes"), withDestinationURL: Repository.root.appendingPathComponent("themes"))
    var sources = "sources:\n"
    for year in ["2024", "2023", "2022"] {
      let list = site.url("content/projects/\(year).csv")
      let lines = try String(contentsOf: list, encoding: .utf8).components(separatedBy: "\n")
      let headers = (lines.first ?? "").replacingOccurrences(of: "\u{FEFF}", with: "").components(separatedBy: ",")
      // Names of columns end after 63 bytes, so that long ones are given back by the query.
      let columns = headers.indices.map { "c\($0) text" }.joined(separator: ", ")
      let names = headers.enumerated().map { "c\($0) AS \"\(String($1.prefix(20)))\"" }.joined(separator: ", ")
      try server.execute("CREATE TABLE sample\(year) (\(columns))")
      // A command of a shell has at most 128 KiB.
      for start in stride(from: 1, to: lines.count - 1, by: 100) {
        let rows = lines[start..<min(start + 100, lines.count - 1)].joined(separator: "\n")
        try server.execute("COPY sample\(year) FROM STDIN (FORMAT csv);\n\(rows)\n\\.")
      }
      try FileManager.default.removeItem(at: list)
      sources +=
        "  - {database: GRANTS, query: \"SELECT \(names.replacingOccurrences(of: "\"", with: "\\\"")) FROM sample\(year)\"}\n"
    }
    _ = try site.write(sources, to: "content/projects/sources.yaml")
    return site
  }

  private struct NotBuilt: Error {
    let errors: String
  }

  private func program() throws -> Program {
    Program(environment: ["GRANTS": try PostgreSQLServer.shared.get().connection])
  }

  @Test(arguments: ["public", "internal"])
  func `the files are those of the built site, read or counted in the database`(edition: String) throws {
    let output = try Self.built.get(), site = try Self.inDatabase.get()
    let published = try FileManager.default.contentsOfDirectory(
      atPath: output.url("\(edition)/api/summaries").path
    ).sorted()
    for words in [["--site", "."], ["--site", site.path], ["--site", site.path, "--in-database"]] {
      let folder = try ScratchFolder()
      let outcome = try program().run(["summaries", "--quiet", "--edition", edition, "--to", folder.path] + words)
      #expect(outcome.code == 0, "\(words): \(outcome.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == published)
      for name in published {
        #expect(
          try folder.read(name) == output.read("\(edition)/api/summaries/\(name)"), "\(words), \(name)")
      }
    }
  }

  @Test func `one table goes to standard output`() throws {
    let output = try Self.built.get(), site = try Self.inDatabase.get()
    for words in [[], ["--site", site.path, "--in-database"]] {
      let outcome = try program().run(["summaries", "--quiet", "--by", "chain-by-region"] + words)
      #expect(outcome.code == 0)
      #expect(Data(outcome.output) == (try output.read("public/api/summaries/chain-by-region.json")))
    }
  }

  @Test(arguments: [
    ([], "one table goes to standard output: give one --by, or a folder with --to"),
    (["--by", "region", "--by", "year"], "one table goes to standard output: give one --by, or a folder with --to"),
    (["--by", "regions"], "The value 'regions' is invalid for '--by <dimension>'"),
    (["--by", "year-by-year"], "The value 'year-by-year' is invalid for '--by <dimension>'"),
    (["--by", "year", "--timeout", "0"], "--timeout takes a number of at least 1"),
  ]) func `a call that cannot be understood says why`(words: [String], said: String) throws {
    let outcome = try Program().run(["summaries"] + words)
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix("Error: \(said)"), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `where something is wrong there is no figure`() throws {
    let site = try ScratchFolder.smallSite()
    try site.edit("content/projects/list.csv", "A-1,2024,", "A-1,year 2024,")
    let folder = try ScratchFolder()
    for words in [[], ["--in-database"]] {
      let outcome = try Program().run(["summaries", "--site", site.path, "--to", folder.path + "/tables"] + words)
      #expect(outcome.code == 1 && outcome.output.isEmpty)
      #expect(!folder.exists("tables"))
    }
    let outcome = try Program().run("summaries", "--site", site.path, "--by", "year", "--in-database")
    #expect(
      outcome.errors == """
        content/projects/sources.yaml: error: the rows cannot be counted in the database: no source has a database [database.not-pushed-down]
          suggestion: read them: leave --in-database away
        1 error, 0 warnings

        """)
  }
}
