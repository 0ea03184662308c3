internal import Diagnostics
private import Markup

/// Names whose text is known when templates are compiled, such as the words of the interface: they become part of the
/// template's own text.
struct Constants {
  private let texts: [String: String]
  /// The first parts of the names: `words` of `words.support`. They belong to constants alone.
  private let areas: Set<String>

  init(_ texts: [String: String]) {
    self.texts = texts
    areas = Set(texts.keys.compactMap { $0.split(separator: ".").first.map(String.init) })
  }

  /// Whether a name can only be that of a constant.
  func owns(_ name: String) -> Bool {
    texts[name] != nil || areas.contains(String(name.prefix { $0 != "." }))
  }

  /// What a tag writes, escaped unless it says otherwise; nil where it names no constant.
  func bytes(_ token: Token) -> [UInt8]? {
    guard let text = texts[token.name] else { return nil }
    guard token.kind == .variable else { return Array(text.utf8) }
    var bytes = [UInt8]()
    appendEscaped(text, to: &bytes)
    return bytes
  }

  /// What is wrong with a tag that names something only constants are named.
  func problem(_ token: Token, at place: Place) -> Diagnostic? {
    guard texts[token.name] == nil else {
      return Diagnostic(.error, "templates.constant-section", at: place, "\(token.name) is a text and opens no section")
    }
    return Diagnostic(
      .error, "templates.unknown-constant", at: place, "no text is known for \(token.name)",
      suggestion: didYouMean(token.name, among: texts.keys.sorted()))
  }
}
