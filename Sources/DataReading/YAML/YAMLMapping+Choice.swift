import Diagnostics

extension YAMLMapping {
  /// The keys that are written, in the order of the key set.
  var writtenKeys: [Key] { Key.allCases.filter { self[$0] != nil } }

  /// The one key of `choice` that is written; nil after saying that there is none or more than one.
  func one(of choice: [Key], _ log: inout DiagnosticLog) -> (key: Key, value: YAMLValue)? {
    let written = choice.compactMap { key in self[key].map { (key, $0) } }
    if written.count == 1 { return written[0] }
    let found = written.map { "\"\($0.0.rawValue)\"" }.joined(separator: ", ")
    log.error(
      "yaml.one-key-of", at: place, "\(label) must have exactly one of these keys", found: found.isEmpty ? nil : found,
      expected: choice.map(\.rawValue).joined(separator: ", "))
    return nil
  }

  /// Says which written keys mean nothing here: `from` beside `threshold`.
  func reject(keysBut known: [Key], of kind: String, _ log: inout DiagnosticLog) {
    for key in writtenKeys where !known.contains(key) {
      log.error(
        "yaml.key-out-of-place", at: self[key]?.place ?? place, "\(kind) has no \"\(key.rawValue)\"",
        expected: known.isEmpty ? "no further key" : "one of \(known.map(\.rawValue).joined(separator: ", "))")
    }
  }
}
