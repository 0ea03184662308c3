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
  private let values: [Key: YAMLValue]
  private let keyPlaces: [Key: Place]

  init(_ entries: [YAMLEntry], at place: Place, label: String, _ log: inout DiagnosticLog) {
    var values = [Key: YAMLValue](), keyPlaces = [Key: Place]()
    for entry in entries {
      guard let key = Key(rawValue: entry.key) else {
        Self.rejectUnknown(entry, in: label, &log)
        continue
      }
      keyPlaces[key] = entry.keyPlace
      if !entry.value.isEmpty { values[key] = entry.value }
    }
    (self.place, self.label, self.values, self.keyPlaces) = (place, label, values, keyPlaces)
  }

  /// The value of a key; nil where the key is absent or nothing is written behind it.
  package subscript(key: Key) -> YAMLValue? { values[key] }

  /// The value of a key that must be there; nil after saying that it is missing.
  package func required(_ key: Key, _ log: inout DiagnosticLog) -> YAMLValue? {
    if let value = values[key] { return value }
    log.error("yaml.missing-key", at: keyPlaces[key] ?? place, "\(label) has no \"\(key.rawValue)\"")
    return nil
  }

  private static func rejectUnknown(_ entry: YAMLEntry, in label: String, _ log: inout DiagnosticLog) {
    let known = Key.allCases.map(\.rawValue)
    log.error(
      "yaml.unknown-key", at: entry.keyPlace, "\(label) knows no key \"\(entry.key)\"",
      expected: "one of \(known.joined(separator: ", "))", suggestion: didYouMean(entry.key, among: known))
  }
}
