/// One numbered passage of a guideline's text: a heading, an item, an enumerated sub-item.
package struct Clause: Hashable, Sendable {
  /// How it is cited: annex, one blank, the markers from the outside in: `1-1 一（一）1（2）`; an annex alone is `1-1`.
  package let citation: String
  /// The same in digits, for addresses: `1-1.1.1.1.2`; a level that the text skips is a 0.
  package let anchor: String
  /// Its own marker as printed: `一、`, `1．`, `（2）`; for an annex its number.
  package let marker: String
  /// Its own words up to the next marker, without the marker and without the wraps and blanks of the print;
  /// paragraphs are separated by a line break. An annex has its introduction here.
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
  /// Every citation in the order of the text.
  package let citations: [String]
  private let byCitation: [String: Clause]

  package init(annexes: [Clause]) {
    self.annexes = annexes
    var all = [String: Clause](), order = [String]()
    func enter(_ clause: Clause) {
      all[clause.citation] = clause
      order.append(clause.citation)
      clause.children.forEach(enter)
    }
    annexes.forEach(enter)
    (byCitation, citations) = (all, order)
  }

  package subscript(citation: String) -> Clause? { byCitation[citation] }
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
