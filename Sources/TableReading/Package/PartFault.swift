/// What keeps a part of a document from being read.
struct PartFault: Error, Hashable {
  enum Kind: Hashable {
    case notAPackage(String)
    case encrypted
    case missing(String)
    case damaged(String)
    case inflates(limit: Int)
    case xml(XMLFault)
    case otherFormat(found: String, suggestion: String)
    /// Text or cells beyond what a table may hold.
    case tooLarge(String)
    case outOfBounds(cell: String)
  }

  let kind: Kind
  /// The part's name in the file, such as `xl/workbook.xml`; nil where the file itself is at fault.
  let part: String?

  init(_ kind: Kind, part: String? = nil) { (self.kind, self.part) = (kind, part) }
}
