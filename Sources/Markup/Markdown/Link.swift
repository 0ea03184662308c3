/// A link or an image of a Markdown text.
package struct Link: Hashable, Sendable {
  package enum Kind: Sendable {
    case link, image
  }

  package let kind: Kind
  /// As the author wrote it, with escapes and character references resolved.
  package let destination: String
  package let line: Int

  package init(kind: Kind, destination: String, line: Int) {
    self.kind = kind
    self.destination = destination
    self.line = line
  }
}
