import DataChecks
import Diagnostics
import JSONText
import OutputWriting
import ReportModel
import Templates
import Testing

@testable import SiteGeneration

/// Reports and whole sites for the tests, and the texts of their files.
enum SampleSite {
  static func report(
    _ dataset: Dataset = Sample.dataset(), _ edition: Edition = .public, words: Words = DefaultTheme.words
  ) -> Report {
    Report(dataset, edition: edition, words: words, checks: CheckResults(dataset))
  }

  static func presentation(_ dataset: Dataset = Sample.dataset(), _ edition: Edition = .public) -> Presentation {
    Presentation(report: report(dataset, edition))
  }

  static func generated(
    _ dataset: Dataset = Sample.dataset(), _ edition: Edition = .public, theme: Theme = DefaultTheme.theme,
    words: Words = DefaultTheme.words, workers: Int = 2
  ) -> (tree: OutputTree?, diagnostics: [Diagnostic]) {
    SiteGenerator(report(dataset, edition, words: words), theme: theme, workers: workers).tree()
  }

  /// The site of an edition; the test ends where it has none.
  static func tree(_ dataset: Dataset = Sample.dataset(), _ edition: Edition = .public) throws -> OutputTree {
    let (tree, diagnostics) = generated(dataset, edition)
    return try #require(tree, "\(diagnostics.map(\.description).joined(separator: "\n"))")
  }

  static let publicTree = try? tree()
  static let internalTree = try? tree(Sample.dataset(), .internal)

  static let scope = PageScope(root: "../", site: [:], templates: DefaultTheme.theme.templates)
}

extension OutputTree {
  /// Shows every file to somebody who looks at files one by one.
  func show(to look: (Int, [UInt8]) -> Void) {
    for position in files.indices { look(position, files[position].bytes) }
  }

  func text(_ path: String) throws -> String {
    String(decoding: try #require(self[path], "\(path)").bytes, as: UTF8.self)
  }

  func json(_ path: String) throws -> JSON { try JSON(reading: try #require(self[path], "\(path)").bytes) }

  /// The same tree with a file changed by replacing text in it.
  func replacing(_ old: String, by new: String, in path: String) throws -> OutputTree {
    let text = try text(path)
    let changed = text.replacing(old, with: new)
    try #require(changed != text, "\(path) does not hold \(old)")
    return try OutputTree(
      files.map { $0.path == path ? OutputFile(path, Array(changed.utf8), madeBy: $0.maker) : $0 })
  }
}

/// Bytes as the text they are.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

func descriptions(_ diagnostics: [Diagnostic]) -> [String] { diagnostics.map(\.description) }
