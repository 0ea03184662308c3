/// What a person asks for: things that must all hold of a result, or, after `-` or `不含`, must not.
///
/// Blanks separate words, each a substring of two or more characters. `"two words"` is one word with its blank, if the
/// quotation mark begins a word and its partner ends one; any other quotation mark is a character like others.
/// `单位:…` and its like (`SearchField`) ask one field; `支持 > 300`, `支持:300-500` amounts, in the site's unit or the
/// one written; `年度:2024`, `年度:2022-2024` years. A word of one character cannot be looked up and is left out, as are
/// things said twice and all after the sixteenth.
struct SearchQuery: Equatable {
  /// In the order written.
  let items: [QueryItem]
  /// What was left out because it is a single character, or because the query is too long; folded.
  let ignored: [[UInt32]]

  static let itemLimit = 16

  init(_ query: String) {
    var items = [QueryItem]()
    var ignored = [[UInt32]]()
    var scanner = QueryScanner(folded(query))
    while let item = scanner.nextItem() {
      if items.contains(where: { $0.condition == item.condition && $0.isExcluded == item.isExcluded }) { continue }
      if item.word?.count ?? 2 < 2 || items.count == Self.itemLimit {
        if !ignored.contains(item.source) { ignored.append(item.source) }
      } else {
        items.append(item)
      }
    }
    self.items = items
    self.ignored = ignored
  }
}
