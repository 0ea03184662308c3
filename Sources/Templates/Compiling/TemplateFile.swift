/// A template as it was found: the name other templates call it by, the path shown to people, and its text.
package struct TemplateFile: Sendable {
  package let name: String
  package let path: String
  package let bytes: [UInt8]

  package init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }

  /// Names the template by its path below the folder `templates`, without extension:
  /// `themes/default/templates/parts/card.mustache` is `parts/card`.
  package init(path: String, bytes: [UInt8]) {
    var parts = path.split(separator: "/")
    if let folder = parts.lastIndex(of: "templates") { parts.removeFirst(folder + 1) }
    if let last = parts.popLast() { parts.append(last.prefix { $0 != "." }) }
    self.init(name: parts.joined(separator: "/"), path: path, bytes: bytes)
  }
}
