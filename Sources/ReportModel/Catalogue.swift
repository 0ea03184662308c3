/// The categories and programmes of all years: those of the guidelines, and those that only lists name.
package struct Catalogue: Sendable {
  package struct Category: Sendable, Hashable {
    package let id: String
    package let name: String

    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  package struct Entry: Sendable, Hashable {
    package let id: String
    package let name: String
    package let aliases: [String]
    package let category: String?

    package init(id: String, name: String, aliases: [String] = [], category: String?) {
      self.id = id
      self.name = name
      self.aliases = aliases
      self.category = category
    }
  }

  /// In the order of the newest guideline, then by first appearance.
  package let categories: [Category]
  package let programmes: [Entry]
  private let categoryByID: [String: Int]
  private let programmeByID: [String: Int]

  package init(categories: [Category], programmes: [Entry]) {
    self.categories = categories
    self.programmes = programmes
    categoryByID = Dictionary(categories.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    programmeByID = Dictionary(programmes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func category(_ id: String) -> Category? { categoryByID[id].map { categories[$0] } }
  package func programme(_ id: String) -> Entry? { programmeByID[id].map { programmes[$0] } }
}
