package import Diagnostics
import OutputWriting
import Templates

/// How a site looks: templates and assets of one or several theme folders, and the words of its language.
package struct Theme: Sendable {
  /// A file of a theme folder; the path begins below the folder: `templates/layout.html`, `assets/site.css`.
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
    assets = files.filter { $0.path.hasPrefix("assets/") }.map {
      OutputFile($0.path, $0.bytes, madeBy: "theme file \($0.shownPath)")
    }
    diagnostics += templates.diagnostics
  }
}
