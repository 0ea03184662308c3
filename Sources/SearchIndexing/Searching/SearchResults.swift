/// What a query finds: how much in all, and the best of it.
package struct SearchResults: Hashable, Sendable {
  /// How many documents match, exactly.
  package let total: Int
  /// The best first.
  package let hits: [SearchHit]
  /// What was not looked for because it has a single character or came after the sixteenth, folded.
  package let ignored: [String]
  /// Whether nothing could be looked for: the query has no word of two characters.
  package let isTooShort: Bool
  /// The names that words of letters were also taken for.
  package let readings: [NameReading]
  /// Where nothing was found: queries that find something, the nearest first.
  package let proposals: [String]
}

/// A word of letters and the names whose pinyin it may be, folded.
package struct NameReading: Hashable, Sendable {
  package let word: String
  package let names: [String]
}

/// A document found.
package struct SearchHit: Hashable, Sendable {
  /// Relative to the root of the site.
  package let address: String
  package let kind: String
  package let title: MarkedText
  package let lines: [MarkedText]
}
