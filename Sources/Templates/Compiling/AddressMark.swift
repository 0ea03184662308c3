/// A point in the text of a template where an address that is looked at when the page is rendered starts or ends.
struct AddressMark {
  /// The position in the file.
  let offset: Int
  /// The token whose value makes the address uncertain, nil where the address ends.
  let cause: Int?
}
