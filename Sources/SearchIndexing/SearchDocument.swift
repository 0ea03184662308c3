/// One page that search can find.
package struct SearchDocument: Hashable, Sendable {
  /// Where the page is, relative to the root of the site, such as `projects/SYN-2024-0001/`. No two documents share one.
  package let address: String
  /// What the page is about, such as `project` or `organisation`: an open set.
  package let kind: String
  package let title: String
  /// Further text that finds the page: the organisation, the partners, the programme, the place, the chain, …
  package let fields: [String]
  /// Ids and credit codes: found as a whole or by their beginning, in any case.
  package let codes: [String]
  /// What a list of results shows below the title.
  package let lines: [String]
  package let year: Int?
  /// In the smallest unit of the currency; only orders results that match equally well.
  package let amount: Int?

  package init(
    address: String, kind: String, title: String, fields: [String] = [], codes: [String] = [], lines: [String] = [],
    year: Int? = nil, amount: Int? = nil
  ) {
    self.address = address
    self.kind = kind
    self.title = title
    self.fields = fields
    self.codes = codes
    self.lines = lines
    self.year = year
    self.amount = amount
  }
}

extension [SearchDocument] {
  /// The documents in the order that decides between equal matches, which is also the order of their numbers in the
  /// index: kinds in the order given (others after them by name), later years, larger amounts, then the address.
  func numbered(kindOrder: [String]) -> [SearchDocument] {
    let order = indices.sorted { a, b in
      let (a, b) = (self[a], self[b])
      if a.kind != b.kind { return isBefore(a.kind, b.kind, in: kindOrder) }
      if a.year != b.year { return (a.year ?? .min) > (b.year ?? .min) }
      if a.amount != b.amount { return (a.amount ?? .min) > (b.amount ?? .min) }
      return a.address.utf8.lexicographicallyPrecedes(b.address.utf8)
    }
    return order.map { self[$0] }
  }
}

private func isBefore(_ a: String, _ b: String, in order: [String]) -> Bool {
  let (rankA, rankB) = (order.firstIndex(of: a) ?? order.count, order.firstIndex(of: b) ?? order.count)
  return rankA == rankB ? a.utf8.lexicographicallyPrecedes(b.utf8) : rankA < rankB
}
