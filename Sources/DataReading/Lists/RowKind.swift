/// What a row below the headers is.
enum RowKind: Equatable, Sendable {
  case data
  case blank
  /// Nothing is written but its serial number.
  case numberOnly
  case title
  case unitLine
  case repeatedHeader
  case section(Section)
  case total(TotalWord)
  case note

  /// Why it is left out; nil where it is not.
  var reason: ListAccounting.Reason? {
    switch self {
    case .data: nil
    case .blank, .numberOnly: .blank
    case .title: .title
    case .unitLine: .unitLine
    case .repeatedHeader: .repeatedHeader
    case .section: .section
    case .total: .total
    case .note: .note
    }
  }
}

/// A row below the headers that is no project.
struct ListMark: Equatable, Sendable {
  /// Its index in the table.
  let row: Int
  let kind: RowKind
}
