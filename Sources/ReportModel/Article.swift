/// A page of prose: its front matter understood, its Markdown as bytes.
package struct Article: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// content/pages: `/about/…` and further pages at their own path.
    case page
    /// content/notices: dated, listed, in the feed.
    case notice
  }

  package let kind: Kind
  /// The address below the site, ending in a slash: `about/`, `notices/2024-list/`.
  package let path: String
  package let title: String
  package let summary: String?
  /// The day of a notice; pages may have none.
  package let date: Day?
  /// Its place among the pages of its folder, which lead to each other; pages without one are not among them.
  package let order: Int?
  /// The editions it belongs to.
  package let editions: Set<Edition>
  package let markdown: [UInt8]
  /// The line of the file on which the Markdown begins, from 1.
  package let firstLine: Int
  /// The file it was read from.
  package let file: String

  package init(
    kind: Kind, path: String, title: String, summary: String?, date: Day?, order: Int?, editions: Set<Edition>,
    markdown: [UInt8], firstLine: Int, file: String
  ) {
    self.kind = kind
    self.path = path
    self.title = title
    self.summary = summary
    self.date = date
    self.order = order
    self.editions = editions
    self.markdown = markdown
    self.firstLine = firstLine
    self.file = file
  }
}
