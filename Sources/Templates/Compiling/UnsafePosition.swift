/// A place in the markup where no escaping makes a value safe.
enum UnsafePosition {
  case unquoted, code, script, tag, raw

  init?(_ state: HTMLState, isEscaped: Bool) {
    switch state.phase {
    case .text: return nil
    case .textOnly, .comment:
      if isEscaped { return nil }
      self = .raw
    case .rawText: self = .script
    case .tagOpen, .declaration, .tagName, .tag, .attributeName, .afterAttributeName, .beforeValue: self = .tag
    case .value:
      if state.attribute == .code {
        self = .code
      } else if state.quote == 0 {
        self = .unquoted
      } else if !isEscaped {
        self = .raw
      } else {
        return nil
      }
    }
  }

  var code: String {
    switch self {
    case .unquoted: "templates.unquoted-value"
    case .code: "templates.value-in-code"
    case .script: "templates.value-in-script"
    case .tag: "templates.value-in-tag"
    case .raw: "templates.raw-value"
    }
  }

  func message(_ tag: String) -> String {
    switch self {
    case .unquoted: "\(tag) stands in an attribute value without quotes"
    case .code: "\(tag) stands in an attribute that browsers run or style with"
    case .script: "\(tag) stands inside script or style"
    case .tag: "\(tag) stands inside a tag, outside of an attribute value"
    case .raw: "\(tag) is written unescaped where only text may stand"
    }
  }

  func suggestion(_ name: String) -> String? {
    switch self {
    case .unquoted: "write quotes around the value"
    case .code: "put the value into a data attribute"
    case .script: "put the value into a data attribute and read it from there"
    case .tag: nil
    case .raw: "write {{\(name)}}"
    }
  }
}
