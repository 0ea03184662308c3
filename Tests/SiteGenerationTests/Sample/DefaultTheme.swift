import Diagnostics
import Foundation

@testable import SiteGeneration

/// The theme the repository comes with, read from `themes/default`.
enum DefaultTheme {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "themes/default")

  static let files: [Theme.File] = {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.sorted().compactMap { path in
      guard !path.hasPrefix("words/"), let data = try? Data(contentsOf: folder.appending(path: path)) else {
        return nil
      }
      return Theme.File(path: path, shownPath: "themes/default/" + path, bytes: Array(data))
    }
  }()

  static let words = words("zh-CN")
  static let english = words("en")

  static func words(_ language: String) -> Words {
    var diagnostics = [Diagnostic]()
    return Words(texts(language), file: "themes/default/words/\(language).yaml", diagnostics: &diagnostics)
  }

  /// The entries of a words file, each on a line of its own: `key: "text"`.
  static func texts(_ language: String) -> [String: String] {
    Dictionary(entries(language), uniquingKeysWith: { first, _ in first })
  }

  static func entries(_ language: String) -> [(key: String, text: String)] {
    let data = (try? Data(contentsOf: folder.appending(path: "words/\(language).yaml"))) ?? Data()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return nil }
      let text = line[line.index(after: colon)...].drop { $0 == " " }
      return (String(line[..<colon]), String(text.dropFirst().dropLast()))
    }
  }

  /// The default theme with files of one that overrides it.
  static func theme(overriding files: [String: String] = [:], _ diagnostics: inout [Diagnostic]) -> Theme {
    let own = files.sorted { $0.key < $1.key }.map {
      Theme.File(path: $0.key, shownPath: "themes/own/" + $0.key, bytes: Array($0.value.utf8))
    }
    return Theme(folders: [own, Self.files], words: words, diagnostics: &diagnostics)
  }

  static let theme: Theme = {
    var diagnostics = [Diagnostic]()
    return theme(&diagnostics)
  }()
}
