package import Diagnostics

/// The keys of one kind of mapping: an enum whose raw values are the words of the file. What is not in it is unknown.
package protocol YAMLKey: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {}

/// A mapping understood by its keys.
///
/// To say everything in one run, read all keys first and give up only then:
/// ```
/// let title = site.required(.title, &log)?.text(&log)
/// let summary = site[.summary]?.text(&log)
/// guard let title else { return nil }
/// ```
package struct YAMLMapping<Key: YAMLKey>: Sendable {
  package let place: Place
  package let label: String
  /// With keys that are not known among them. A mapping has a handful, each once: a dictionary by keys of its own kind
  /// takes longer to make than all that is asked of it.
  private let entries: [YAMLEntry]

  init(_ entries: [YAMLEntry], at place: Place, label: String, _ log: inout DiagnosticLog) {
    for entry in entries where Key(rawValue: entry.key) == nil { Self.rejectUnknown(entry, in: label, &log) }
    (self.place, self.label, self.entries) = (place, label, entries)
  }

  /// The value of a key; nil where the key is absent or nothing is written behind it.
  package subscript(key: Key) -> YAMLValue? { entry(key).flatMap { $0.value.isEmpty ? nil : $0.value } }

  /// The value of a key that must be there; nil after saying that it is missing.
  package func required(_ key: Key, _ log: inout DiagnosticLog) -> YAMLValue? {
    if let value = self[key] { return value }
    log.error("yaml.missing-key", at: entry(key)?.keyPlace ?? place, "\(label) has no \"\(key.rawValue)\"")
    return nil
  }

  private func entry(_ key: Key) -> YAMLEntry? {
    let name = key.rawValue
    return entries.first { $0.key == name }
  }

  private static func rejectUnknown(_ entry: YAMLEntry, in label: String, _ log: inout DiagnosticLog) {
    let known = Key.allCases.map(\.rawValue)
    log.error(
      "yaml.unknown-key", at: entry.keyPlace, "\(label) knows no key \"\(entry.key)\"",
      expected: "one of \(known.joined(separator: ", "))", suggestion: didYouMean(entry.key, among: known))
  }
}
