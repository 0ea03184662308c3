/// A word of a table and what it is compared by, made once for all its rows.
struct TableWord: Sendable {
  let text: String
  let compared: String

  init(_ text: String) { (self.text, compared) = (text, comparable(text)) }
}
