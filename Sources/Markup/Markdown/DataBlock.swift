/// A fenced block the site fills with data: its first word says what is to stand there.
package struct DataBlock: Hashable, Sendable {
  /// The first word of the line that opens the fence.
  package let kind: String
  /// What stands behind it on that line.
  package let info: String
  /// The lines inside the fence, each with its line break.
  package let body: String
  /// Where the body starts in the author's file.
  package let bodyLine: Int

  package init(kind: String, info: String, body: String, bodyLine: Int) {
    self.kind = kind
    self.info = info
    self.body = body
    self.bodyLine = bodyLine
  }
}
