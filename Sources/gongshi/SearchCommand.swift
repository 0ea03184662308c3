import ArgumentParser
import JSONText
import SearchIndexing

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search a published site with the index and ranking the browser uses.",
    discussion: """
      Prints an address a line. Exit code 1 where nothing is found.

      All words must be found; "quoted" words stand together; -word or 不含word must not be found. 单位:, 城市:, 项目:,
      产业链: (org:, city:, project:, chain:) ask one field, 年度:2024 and 支持>300 or 支持:300-500 (year:, support:)
      years and amounts in the site's unit. Names are also found by their pinyin: suzhou, sz. Put -- before a query
      that begins with a hyphen.
      """)

  @Argument(help: "What a result must have.")
  var query: [String]

  @Option(name: .long, help: ArgumentHelp("The published site.", valueName: "dir"))
  var siteOutput = "output/public"

  @Option(name: .long, help: ArgumentHelp("How many results at the most.", valueName: "n"))
  var limit = 20

  @Flag(name: .long, help: "Print results as JSON, with titles and the exact total.")
  var json = false

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number of at least 1") }
  }

  func run() throws {
    let terminal = Terminal(isQuiet: false)
    try terminal.answeringForTheWorld {
      let results = try results(terminal)
      if json { terminal.result(document(results)) } else { results.hits.forEach { terminal.result($0.address) } }
      for proposal in results.proposals { terminal.say("did you mean \"\(proposal)\"?") }
      if results.isTooShort { terminal.say("a word of a query has at least two characters") }
      if results.total == 0 { throw ExitCode.dataErrors }
    }
  }

  private func results(_ terminal: Terminal) throws -> SearchResults {
    do {
      let engine = try SearchEngine { try Disk.bytes(of: siteOutput + "/" + $0) }
      return try engine.results(for: query.joined(separator: " "), limit: limit)
    } catch let error as SearchError {
      terminal.say("error: \(error.message)")
      throw ExitCode.worldFailed
    }
  }

  private func document(_ results: SearchResults) -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("total", results.total)
        json.member("ignored", results.ignored)
        json.member("readings", array: results.readings) { json, reading in
          json.object { json in
            json.member("word", reading.word)
            json.member("names", reading.names)
          }
        }
        json.member("proposals", results.proposals)
        json.member("results", array: results.hits, layout: .lines) { json, hit in
          json.object { json in
            json.member("address", hit.address)
            json.member("kind", hit.kind)
            json.member("title", hit.title.text)
            json.member("lines", hit.lines.map(\.text))
          }
        }
      }
    }
  }
}
