/// One page that search can find.
package struct SearchDocument: Hashable, Sendable {
  /// A name that many documents share, such as that of a city: kept once, with the list of its documents.
  package struct Group: Hashable, Sendable {
    /// What kind of group, as `SearchField` names it: `city`, `chain`, …; an open set.
    package let kind: String
    package let name: String

    package init(_ kind: String, _ name: String) {
      self.kind = kind
      self.name = name
    }
  }

  /// Where the page is, relative to the root of the site, such as `projects/SYN-2024-0001/`. No two documents share one.
  package let address: String
  /// What the page is about, such as `project` or `organisation`: an open set.
  package let kind: String
  package let title: String
  /// Whether the title is the name of somebody or something known by it: an organisation, a place, a chain. Names are
  /// also found by their pinyin and suggested while typing; year and amount are asked of the others only.
  package let isName: Bool
  /// Names of organisations that find the page.
  package let fields: [String]
  package let groups: [Group]
  /// Ids and credit codes: found as a whole or by their beginning, in any case.
  package let codes: [String]
  /// What a list of results shows below the title.
  package let lines: [String]
  package let year: Int?
  /// In the smallest unit of the currency, not below 0.
  package let amount: Int?
  /// Decides between equal kind, year and amount: its place in a list whose order matters to readers, else 0.
  package let position: Int

  package init(
    address: String, kind: String, title: String, isName: Bool = false, fields: [String] = [], groups: [Group] = [],
    codes: [String] = [], lines: [String] = [], year: Int? = nil, amount: Int? = nil, position: Int = 0
  ) {
    self.address = address
    self.kind = kind
    self.title = title
    self.isName = isName
    self.fields = fields
    self.groups = groups
    self.codes = codes
    self.lines = lines
    self.year = year
    self.amount = amount.flatMap { $0 < 0 ? nil : $0 }
    self.position = position
  }
}

extension [SearchDocument] {
  /// The documents in the order that decides between equal matches, which is also the order of their numbers in the
  /// index: names before all else, kinds in the order given (others after them by name), later years, larger amounts,
  /// smaller positions, then the address.
  func numbered(kindOrder: [String]) -> [SearchDocument] {
    let order = indices.sorted { a, b in
      let (a, b) = (self[a], self[b])
      if a.isName != b.isName { return a.isName }
      if a.kind != b.kind { return isBefore(a.kind, b.kind, in: kindOrder) }
      if a.year != b.year { return (a.year ?? .min) > (b.year ?? .min) }
      if a.amount != b.amount { return (a.amount ?? .min) > (b.amount ?? .min) }
      if a.position != b.position { return a.position < b.position }
      return a.address.utf8.lexicographicallyPrecedes(b.address.utf8)
    }
    return order.map { self[$0] }
  }
}

private func isBefore(_ a: String, _ b: String, in order: [String]) -> Bool {
  let (rankA, rankB) = (order.firstIndex(of: a) ?? order.count, order.firstIndex(of: b) ?? order.count)
  return rankA == rankB ? a.utf8.lexicographicallyPrecedes(b.utf8) : rankA < rankB
}
