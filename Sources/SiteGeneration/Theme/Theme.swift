package import Diagnostics
import OutputWriting
import Templates

/// How a site looks: templates and assets of one or several theme folders, and the words of its language.
package struct Theme: Sendable {
  /// A file of a theme folder; the path begins below the folder: `templates/layout.html`, `styles/50-tables.css`.
  package struct File: Sendable {
    package let path: String
    /// The path as the user knows it, for diagnostics.
    package let shownPath: String
    package let bytes: [UInt8]

    /// A file with its path below the theme's folder.
    package init(path: String, shownPath: String, bytes: [UInt8]) {
      self.path = path
      self.shownPath = shownPath
      self.bytes = bytes
    }
  }

  let templates: TemplateSet
  let assets: [OutputFile]

  /// A theme of `folders` in the order of precedence: a file of the first hides the file of the same path in a later one.
  package init(folders: [[File]], words: Words, diagnostics: inout [Diagnostic]) {
    var seen = Set<String>(), files = [File]()
    for file in folders.joined() where seen.insert(file.path).inserted { files.append(file) }
    files.sort { $0.path < $1.path }
    templates = TemplateSet(
      files: files.filter { $0.path.hasPrefix("templates/") && $0.path.hasSuffix(".html") }.map {
        TemplateFile(
          name: String($0.path.dropFirst("templates/".count).dropLast(".html".count)), path: $0.shownPath,
          bytes: $0.bytes)
      }, constants: words.constants, mode: .strict(vocabulary: Set(Name.vocabulary.map(\.spelling))))
    let assets = files.filter { $0.path.hasPrefix("assets/") }.map {
      OutputFile($0.path, $0.bytes, madeBy: "theme file \($0.shownPath)")
    }
    // A theme with a style sheet of its own wants nothing of another's.
    self.assets = assets.contains { $0.path == Self.styleSheet } ? assets : assets + Self.joinedStyles(files)
    diagnostics += templates.diagnostics
  }

  private static let styleSheet = "assets/site.css"

  /// The parts of the style sheet, `styles/….css`, in the order of their names with a blank line between: one file, for
  /// every page asks for it. None where there are no parts.
  private static func joinedStyles(_ files: [File]) -> [OutputFile] {
    let parts = files.filter { $0.path.hasPrefix("styles/") && $0.path.hasSuffix(".css") }
    guard !parts.isEmpty else { return [] }
    let bytes = parts.map(\.bytes).joined(separator: [UInt8(ascii: "\n")])
    return [OutputFile(styleSheet, Array(bytes), madeBy: "styles of the theme")]
  }
}
