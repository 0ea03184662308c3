/// A piece of a template: a stretch of text within one line (its line break included), or a tag.
struct Token {
  enum Kind {
    case text, variable, unescaped, section, inverted, partial, parent, block, close, comment, delimiters

    var looksUp: Bool {
      switch self {
      case .variable, .unescaped, .section, .inverted: true
      case .text, .partial, .parent, .block, .close, .comment, .delimiters: false
      }
    }
  }

  var kind: Kind
  /// Text: the bytes that are written, in the file; trimming moves the ends. Tag: its name.
  var range: Range<Int>
  let name: String
  let line: Int
  let column: Int
  let startsLine: Bool
  /// Whether the text ends with a line break.
  var endsLine = false
  /// The tag that closes or opens this one.
  var partner = -1
  /// Alone on its line, which is not written.
  var isStandalone = false
  /// Whether the block stands directly in a parent and replaces a block there.
  var isOverride = false
  /// White space of the file that every line of what the tag calls is moved in by.
  var indentation = 0..<0

  var opens: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    case .text, .variable, .unescaped, .partial, .close, .comment, .delimiters: false
    }
  }

  /// Whether the name is looked up in the data, where dots separate its parts.
  var looksUp: Bool { kind.looksUp }

  /// The tag as a person wrote it, in the usual delimiters.
  var tag: String {
    switch kind {
    case .text: name
    case .variable: "{{\(name)}}"
    case .unescaped: "{{{\(name)}}}"
    case .section: "{{#\(name)}}"
    case .inverted: "{{^\(name)}}"
    case .partial: "{{>\(name)}}"
    case .parent: "{{<\(name)}}"
    case .block: "{{$\(name)}}"
    case .close: "{{/\(name)}}"
    case .comment: "{{!\(name)}}"
    case .delimiters: "{{=\(name)=}}"
    }
  }
}
