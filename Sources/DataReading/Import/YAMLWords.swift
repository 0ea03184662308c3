/// Texts as YAML, for files a person edits afterwards.
enum YAMLWords {
  /// A text as it is where YAML reads it so, else in double quotes.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : "\"" + escaped(text) + "\""
  }

  /// `[a, b]`.
  static func list(_ texts: [String]) -> String { "[" + texts.map(scalar).joined(separator: ", ") + "]" }

  /// Letters of any script, digits, and a few signs inside that mean nothing to YAML.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    guard first.properties.isAlphabetic, last != " ", !words.contains(text.lowercased()) else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || " _-./()（）、，：；%".unicodeScalars.contains(scalar)
    }
  }

  /// What YAML takes for something else than text.
  private static let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"]

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case let control where control.value < 0x20 || control.value == 0x7F || control.value == 0xFEFF:
        let hex = String(control.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      case let plain: result.unicodeScalars.append(plain)
      }
    }
    return result
  }
}
