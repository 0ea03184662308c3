/// Texts and lists as SQL writes them, where a backslash in a literal is one.
enum SQL {
  static func literal(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

  /// `'a', 'b'`.
  static func list(_ texts: some Sequence<String>) -> String { texts.map(literal).joined(separator: ", ") }

  /// The text of an array: `{1,NULL,3}`.
  static func array(_ numbers: some Sequence<Int64?>) -> String {
    "{" + numbers.map { $0.map(String.init) ?? "NULL" }.joined(separator: ",") + "}"
  }

  /// The same of texts, each in quotes.
  static func array(_ texts: some Sequence<String>) -> String {
    let quoted = texts.map { "\"" + $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" }
    return "{" + quoted.joined(separator: ",") + "}"
  }

  /// `$1`, `$2`, … and what they stand for.
  struct Parameters {
    private(set) var texts = [String]()

    mutating func add(_ text: String) -> String {
      texts.append(text)
      return "$\(texts.count)"
    }
  }
}
