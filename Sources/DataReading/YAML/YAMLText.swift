package import Diagnostics
import TableReading
import Yams

/// Text in YAML: from bytes to one value with places, within bounds.
package struct YAMLText: Sendable {
  package let file: String
  /// The line of the file on which the text begins, from 1; front matter begins on line 2.
  let firstLine: Int
  let bytes: [UInt8]

  package init(_ bytes: [UInt8], file: String, firstLine: Int = 1) {
    (self.bytes, self.file, self.firstLine) = (bytes, file, firstLine)
  }

  /// At most so many values in one file, aliases expanded.
  static let maximumValues = 200_000
  /// At most so many levels of nesting.
  static let maximumDepth = 64
  /// At most so many aliases (`*name`) in one file: each may repeat all before it, so that a few dozen make billions.
  static let maximumAliases = 24

  /// The whole file as one value; nil after saying what is wrong with it. An empty file is an empty value.
  package func value(_ log: inout DiagnosticLog) -> YAMLValue? {
    guard let text = checkedText(&log) else { return nil }
    do {
      // The basic resolver leaves every scalar the text it is.
      let root = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
      guard let root else { return YAMLValue(content: .nothing, place: place(1, nil), label: "the file") }
      var composition = YAMLComposition(text: self)
      if let value = composition.value(root, label: "the file", depth: 0) { return value }
      if let refusal = composition.refusal { log.add(refusal) }
    } catch let error as YamlError {
      log.add(diagnostic(of: error))
    } catch {
      log.error("yaml.unreadable", at: Place(file: file), "the YAML cannot be read", found: "\(error)")
    }
    return nil
  }

  /// A file that is one mapping with these keys.
  package func mapping<Key: YAMLKey>(_ keys: Key.Type, _ log: inout DiagnosticLog) -> YAMLMapping<Key>? {
    value(&log)?.mapping(keys, &log)
  }

  /// A place by line and column of the text, both from 1.
  func place(_ line: Int, _ column: Int?) -> Place { Place(file: file, line: line + firstLine - 1, column: column) }
}

extension YAMLText {
  /// The text when it is UTF-8, not nested beyond reason and not a bomb of aliases.
  private func checkedText(_ log: inout DiagnosticLog) -> String? {
    if let bad = invalidUTF8(in: bytes) {
      log.error(
        "text.not-utf8", at: place(bad.line, bad.column), "the file is not UTF-8", found: "byte \(bad.hex)",
        expected: "text in UTF-8")
      return nil
    }
    var scan = YAMLScan()
    scan.read(bytes)
    if scan.aliases > Self.maximumAliases {
      log.error(
        "yaml.too-large", at: Place(file: file), "the file has more than \(Self.maximumAliases) aliases (*name)",
        suggestion: "write the values out")
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
