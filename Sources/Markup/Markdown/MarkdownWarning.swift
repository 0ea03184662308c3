/// Something in a Markdown text that will not come out as its author meant it.
package struct MarkdownWarning: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Marks of emphasis that stay visible: CommonMark lets `run` neither open nor close emphasis where punctuation
    /// stands on one side of it and a letter on the other.
    case literalEmphasis(run: String)
    /// HTML in the text, which is dropped.
    case rawHTMLDropped(String)
    /// A link that may run something, whose address is dropped.
    case addressDropped(String)
  }

  /// The line in the author's file, from 1.
  package let line: Int
  /// The character in the line, from 1, where known.
  package let column: Int?
  package let kind: Kind

  package init(line: Int, column: Int?, kind: Kind) {
    self.line = line
    self.column = column
    self.kind = kind
  }
}
