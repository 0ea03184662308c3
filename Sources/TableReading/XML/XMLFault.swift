/// Why a part is not the XML an office program writes.
enum XMLFault: Error, Hashable {
  case notWellFormed(line: Int, column: Int, why: String)
  /// A DOCTYPE, with which entities are declared that expand without end.
  case documentType
  case tooDeep
  case longTag
}
