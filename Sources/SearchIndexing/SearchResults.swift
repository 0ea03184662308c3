/// What a query finds: how much in all, and the best of it.
package struct SearchResults: Hashable, Sendable {
  /// How many documents match, exactly.
  package let total: Int
  /// The best first.
  package let hits: [SearchHit]
  /// Words that were not looked for because they have a single character or came after the sixteenth, folded.
  package let ignored: [String]
  /// Whether nothing could be looked for: the query has no word of two characters.
  package let isTooShort: Bool
}

/// A document found.
package struct SearchHit: Hashable, Sendable {
  /// Relative to the root of the site.
  package let address: String
  package let kind: String
  package let title: MarkedText
  package let lines: [MarkedText]
}
