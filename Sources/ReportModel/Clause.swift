/// One numbered passage of a guideline's text: a heading, an item, an enumerated sub-item.
package struct Clause: Hashable, Sendable {
  /// How it is cited: annex, one blank, the markers from the outside in: `1-1 一（一）1（2）`; an annex alone is `1-1`.
  package let citation: String
  /// The same in digits, for addresses: `1-1.1.1.1.2`.
  package let anchor: String
  /// Its own marker as printed: `（2）`; for an annex its number.
  package let marker: String
  /// Its own paragraphs up to the next marker, without the marker and without the line wraps of the print.
  package let text: String
  package let children: [Clause]

  package init(citation: String, anchor: String, marker: String, text: String, children: [Clause]) {
    self.citation = citation
    self.anchor = anchor
    self.marker = marker
    self.text = text
    self.children = children
  }
}

/// The guideline's text as a tree: one root clause an annex, in the order of the text.
package struct ClauseTree: Hashable, Sendable {
  package let annexes: [Clause]
  private let byCitation: [String: Clause]

  package init(annexes: [Clause]) {
    self.annexes = annexes
    var all = [String: Clause]()
    func enter(_ clause: Clause) {
      all[clause.citation] = clause
      clause.children.forEach(enter)
    }
    annexes.forEach(enter)
    byCitation = all
  }

  package subscript(citation: String) -> Clause? { byCitation[citation] }

  package var citations: [String] { byCitation.keys.sorted() }
}

/// Words of the guideline with the clause they stand in.
package struct Quotation: Hashable, Sendable {
  package let clause: String
  package let text: String

  package init(clause: String, text: String) {
    self.clause = clause
    self.text = text
  }
}
