package import Markup

/// What a name stands for on a page. Numbers and days come formatted: a template decides where, never how.
package enum Value: Sendable {
  /// Known to be not there: renders as nothing, hides its section, and is no mistake.
  case absent
  case flag(Bool)
  /// Plain text, escaped wherever it is written. Empty text hides its section.
  case text(String)
  /// Markup, written with `{{{name}}}`. Empty markup hides its section.
  case html(HTML)
  case list([Value])
  case records([Record])
  case record(Record)

  /// Text, or absent where there is none.
  package init(_ text: String?) {
    self = text.map(Value.text) ?? .absent
  }
}

extension Value: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}

extension Value: ExpressibleByBooleanLiteral {
  package init(booleanLiteral flag: Bool) { self = .flag(flag) }
}
