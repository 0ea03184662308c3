import ReportModel
import Diagnostics
import OutputWriting

/// Every internal link, fragment and asset of every page leads to a file of the site.
struct LinkCheck {
  let tree: OutputTree
  let baseURL: String
  let workers: Int

  var diagnostics: [Diagnostic] {
    let pages = tree.files.filter { $0.path.hasSuffix(".html") }
    // The manifest of all files is made when they are published.
    let paths = Set(tree.files.map(\.path) + [Manifest.path])
    let basePath = basePath
    let parts = mapped(pages.indices, workers: workers) { range in
      range.map { Self.look(at: pages[$0], paths: paths, basePath: basePath) }
    }
    return parts.flatMap(\.broken) + fragments(parts.flatMap(\.fragments))
  }

  /// A link to a fragment and the page it stands on.
  private struct Reference: Sendable {
    let target: LinkTarget
    let page: String
  }

  private static func look(
    at page: OutputFile, paths: Set<String>, basePath: String
  ) -> (broken: [Diagnostic], fragments: [Reference]) {
    var broken = [Diagnostic](), fragments = [Reference]()
    let root = Array(Address.root(from: page.path).utf8)
    for link in HTMLLinks(page.bytes).links where !isPlainLink(link, root: root, paths: paths) {
      guard let target = LinkTarget(link, on: page.path, basePath: basePath) else { continue }
      if !paths.contains(target.path) {
        broken.append(
          Diagnostic(
            .error, "gate.broken-link", at: Place(file: page.path), "a link leads to no file of the site",
            found: link, expected: target.path))
      } else if target.fragment != nil {
        fragments.append(Reference(target: target, page: page.path))
      }
    }
    return (broken, fragments)
  }

  /// The common case, looked at without taking the link apart: the way to the root, then a path that is there.
  private static func isPlainLink(_ link: String, root: [UInt8], paths: Set<String>) -> Bool {
    guard link.utf8.starts(with: root) else { return false }
    let rest = link.utf8.dropFirst(root.count)
    guard let path = String(rest) else { return false }
    return paths.contains(rest.last == UInt8(ascii: "/") || path.isEmpty ? path + "index.html" : path)
  }

  private func fragments(_ references: [Reference]) -> [Diagnostic] {
    var idsByPath = [String: Set<String>](), diagnostics = [Diagnostic]()
    for reference in references {
      guard let fragment = reference.target.fragment else { continue }
      let path = reference.target.path
      let ids = idsByPath[path] ?? Set(HTMLLinks(tree[path]?.bytes ?? []).ids)
      idsByPath[path] = ids
      guard !ids.contains(fragment) else { continue }
      diagnostics.append(
        Diagnostic(
          .error, "gate.broken-fragment", at: Place(file: reference.page),
          "a link leads to a part of a page that is not there", found: path + "#" + fragment))
    }
    return diagnostics
  }

  private var basePath: String {
    let parts = baseURL.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
    return parts.count == 3 ? "/" + parts[2] : "/"
  }
}
