/// One page that search can find.
///
/// A class of constants, for an index holds its documents in several orders and nobody should copy them.
package final class SearchDocument: Sendable {
  /// A name that many documents share, such as that of a city: kept once, with the list of its documents. Two groups of
  /// one kind and name are one to the index; documents that hold the same object spare it the comparison.
  package final class Group: Sendable {
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
