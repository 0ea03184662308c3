import DataReading
import Diagnostics
import ReportModel
import SiteGeneration
import Summaries
import TestSupport
import Testing

/// A site whose lists are queries of the tests' own server.
struct PushdownSite {
  /// One entry of sources.yaml: a query, and what else is said of it.
  struct List {
    let query: String
    var settings = "unpublished: [support]"
  }

  let files: SiteFiles

  /// What is shared by all: the guideline, places and chains of the repository.
  private static let ground = Result {
    let folder = try siteFolder("")
    let kept = folder.paths.filter { path in
      ["content/guidelines/", "content/places/", "content/chains/"].contains { path.hasPrefix($0) }
    }
    return Dictionary(uniqueKeysWithValues: kept.map { ($0, folder[$0] ?? []) })
  }

  /// - Parameters:
  ///   - lists: the sources in their order.
  ///   - csv: further sources that are files, by name.
  ///   - site: further lines of site.yaml.
  ///   - hasGround: whether it has guideline, places and chains.
  ///   - connection: in place of the server's.
  /// - Throws: where there is no server.
  init(
    _ lists: [List], csv: [String: String] = [:], site: String = "", hasGround: Bool = true, connection: String? = nil
  ) throws {
    var all = hasGround ? try Self.ground.get() : [:]
    all["content/site.yaml"] = Array("title: T\nbaseURL: https://example.org/\npublisher: {name: P}\n\(site)".utf8)
    var sources = "sources:\n"
    for list in lists {
      let query = list.query.replacing("\n", with: "\n      ")
      sources += "  - database: GRANTS\n    query: |\n      \(query)\n"
      for line in list.settings.split(separator: "\n") { sources += "    \(line)\n" }
    }
    for (name, text) in csv.sorted(by: { $0.key < $1.key }) {
      sources += "  - file: \(name)\n    unpublished: [support]\n"
      all["content/projects/\(name)"] = Array(text.utf8)
    }
    all["content/projects/sources.yaml"] = Array(sources.utf8)
    let server = try PostgreSQLServer.shared.get().connection
    files = SiteFiles(all, connections: ["GRANTS": connection ?? server])
  }

  static let crossed: [(Dimension, Dimension)] = [
    (.region, .year), (.chain, .region), (.year, .organisation), (.programme, .city), (.status, .cluster),
  ]

  /// Every table of rows that were read; nil where there is an error.
  func read(_ edition: Edition = .internal) -> (tables: [String: String]?, said: [String]) {
    let reading = SiteReader.read(files), said = reading.diagnostics.map(\.description)
    guard let dataset = reading.dataset?.edition(edition), !reading.diagnostics.hasErrors else { return (nil, said) }
    let book = SummaryBook(dataset), documents = documents(dataset)
    var tables = [String: String]()
    for dimension in Dimension.allCases {
      tables[dimension.rawValue] = text(documents.document(book.table(by: dimension)))
    }
    for (outer, inner) in Self.crossed {
      tables["\(outer)-by-\(inner)"] = text(documents.document(book.table(outer, by: inner)))
    }
    return (tables, said)
  }

  /// The same of rows that stay where they are.
  func pushed(_ edition: Edition = .internal, timeout: Int = 600) -> (tables: [String: String]?, said: [String]) {
    let wanted = Dimension.allCases.map { [$0] } + Self.crossed.map { [$0.0, $0.1] }
    let sets = Set(wanted.flatMap { SumBook.sets(for: $0) })
    let question = DatabaseSums.Question(
      edition: edition, sets: sets.map { $0.compactMap { ProjectField(rawValue: $0.rawValue) } }, timeout: timeout)
    let (sums, diagnostics) = DatabaseSums.read(files, question)
    let said = diagnostics.map(\.description)
    guard let sums else { return (nil, said) }
    let byDimension = sums.sums.map { set, groups in (set.compactMap { Dimension(rawValue: $0.rawValue) }, groups) }
    let book = SumBook(sums.dataset, sums: Dictionary(uniqueKeysWithValues: byDimension))
    let documents = documents(sums.dataset)
    var tables = [String: String]()
    for dimension in Dimension.allCases {
      tables[dimension.rawValue] = text(documents.document(book.table(by: dimension)))
    }
    for (outer, inner) in Self.crossed {
      tables["\(outer)-by-\(inner)"] = text(documents.document(book.table(outer, by: inner)))
    }
    return (tables, said)
  }

  private func documents(_ dataset: Dataset) -> SummaryDocuments {
    // Words are their own keys: what tables are called is not what is looked at.
    var diagnostics = [Diagnostic]()
    return SummaryDocuments(unit: dataset.site.money, words: Words([:], file: "words", diagnostics: &diagnostics))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// Holds every table of two readings against each other; an unequal one is shown by its name.
func expectSame(_ read: [String: String]?, _ pushed: [String: String]?, _ comment: Comment) throws {
  let read = try #require(read, comment), pushed = try #require(pushed, comment)
  #expect(read.keys.sorted() == pushed.keys.sorted(), comment)
  for (name, table) in read.sorted(by: { $0.key < $1.key }) {
    #expect(table == pushed[name], "\(comment): \(name)")
  }
}
