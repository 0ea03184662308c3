import Foundation

/// Where things stand in the repository.
enum Repository {
  /// Its folder; this file is `Tests/EndToEndTests/Repository.swift` in it.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let sites = root.appendingPathComponent("Tests/EndToEndTests/sites")

  /// The site folders whose name begins so, sorted.
  static func cases(_ prefix: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: sites.path)) ?? []
    return names.filter { $0.hasPrefix(prefix) }.sorted()
  }
}
