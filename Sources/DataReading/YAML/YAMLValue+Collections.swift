package import Diagnostics

extension YAMLValue {
  /// The items of a list; nil after saying that it is none. Empty items are said and left out.
  package func list(_ log: inout DiagnosticLog) -> [YAMLValue]? {
    guard case .list(let items) = content else {
      rejectKind(expected: "a list", &log)
      return nil
    }
    for item in items where item.isEmpty { item.rejectKind(expected: "something", &log) }
    return items.filter { !$0.isEmpty }
  }

  /// A list of texts.
  package func texts(_ log: inout DiagnosticLog) -> [String]? {
    list(&log)?.compactMap { $0.text(&log) }
  }

  /// A list of texts; one text alone is a list of one.
  package func oneOrMoreTexts(_ log: inout DiagnosticLog) -> [String]? {
    switch content {
    case .text(let text): return [text]
    case .list: return texts(&log)
    case .mapping, .nothing:
      rejectKind(expected: "text or a list of texts", &log)
      return nil
    }
  }

  /// A list of mappings with these keys.
  package func mappings<Key: YAMLKey>(_ keys: Key.Type, _ log: inout DiagnosticLog) -> [YAMLMapping<Key>]? {
    list(&log)?.compactMap { $0.mapping(keys, &log) }
  }

  /// A mapping whose keys are known; every unknown key is said.
  package func mapping<Key: YAMLKey>(_ keys: Key.Type, _ log: inout DiagnosticLog) -> YAMLMapping<Key>? {
    guard let entries = entries(&log) else { return nil }
    return YAMLMapping(entries, at: place, label: label, &log)
  }

  /// A mapping whose keys the user chooses, in the order of the file.
  package func entries(_ log: inout DiagnosticLog) -> [YAMLEntry]? {
    guard case .mapping(let entries) = content else {
      rejectKind(expected: "a mapping", &log)
      return nil
    }
    return entries
  }
}
