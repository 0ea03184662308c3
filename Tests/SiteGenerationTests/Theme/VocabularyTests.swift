import Foundation
import Templates
import Testing

@testable import SiteGeneration

struct VocabularyTests {
  private static let source: String = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Sources/SiteGeneration/Theme/Vocabulary.swift")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  /// The lines `static let caption = Name("caption")`.
  private var declared: [(constant: String, spelling: String)] {
    VocabularyTests.source.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      guard parts.count == 5, parts[0] == "static", parts[4].hasPrefix("Name(\"") else { return nil }
      return (String(parts[2]), String(parts[4].dropFirst(6).dropLast(2)))
    }
  }

  @Test func `the list holds every declared name once, in order`() {
    #expect(declared.count > 90)
    #expect(Name.vocabulary.map(\.spelling) == declared.map(\.spelling))
    #expect(Set(Name.vocabulary).count == Name.vocabulary.count)
  }

  @Test func `a name is spelled as its constant`() {
    for (constant, spelling) in declared { #expect(constant == spelling) }
  }
}
