import Diagnostics
import OutputWriting
import ReportModel

/// Every internal link, fragment and asset of every page leads to a file of the site, also where it is written with
/// the site's own address in front.
struct LinkCheck {
  let tree: OutputTree
  let site: Site
  let workers: Int

  /// One diagnostic for each broken target, at the first page that links to it: what the footer has wrong, every page
  /// has wrong.
  var diagnostics: [Diagnostic] {
    let pages = tree.files.filter { $0.path.hasSuffix(".html") }
    // The manifest comes when the tree is written.
    let paths = Set(tree.files.map(\.path) + [Manifest.path])
    let references = mapped(pages.indices, workers: workers) { range in
      range.flatMap { links(of: pages[$0], paths: paths) }
    }
    return broken(references.filter { !paths.contains($0.target.path) })
      + brokenFragments(references.filter { paths.contains($0.target.path) })
  }

  /// A link as it is written, where it leads and the page it stands on.
  private struct Reference: Sendable {
    let link: String
    let target: LinkTarget
    let page: String
  }

  /// The links of a page that may be wrong: to files that are not there, and to fragments.
  private func links(of page: OutputFile, paths: Set<String>) -> [Reference] {
    let root = Array(Address.root(from: page.path).utf8), basePath = site.basePath
    return HTMLLinks(page.bytes).links.compactMap { written in
      guard !isPlainLink(written, root: root, paths: paths) else { return nil }
      let link = withoutReferences(written)
      let local = link.hasPrefix(site.baseURL) ? basePath + link.dropFirst(site.baseURL.count) : link
      guard let target = LinkTarget(local, on: page.path, basePath: basePath),
        target.fragment != nil || !paths.contains(target.path)
      else { return nil }
      return Reference(link: link, target: target, page: page.path)
    }
  }

  /// The common case, looked at without taking the link apart: the way to the root, then a path that is there.
  private func isPlainLink(_ link: String, root: [UInt8], paths: Set<String>) -> Bool {
    guard link.utf8.starts(with: root) else { return false }
    let rest = link.utf8.dropFirst(root.count)
    guard let path = String(rest) else { return false }
    return paths.contains(rest.last == UInt8(ascii: "/") || path.isEmpty ? path + "index.html" : path)
  }

  private func broken(_ references: [Reference]) -> [Diagnostic] {
    firstOfEach(references.map { ($0.target.path, $0) }).map { reference, pages in
      Diagnostic(
        .error, "gate.broken-link", at: Place(file: reference.page),
        "a link leads to no file of the site" + furtherPages(pages), found: reference.link,
        expected: reference.target.path)
    }
  }

  private func brokenFragments(_ references: [Reference]) -> [Diagnostic] {
    var idsByPath = [String: Set<String>]()
    let broken = references.compactMap { reference -> (String, Reference)? in
      guard let fragment = reference.target.fragment else { return nil }
      let path = reference.target.path
      let ids = idsByPath[path] ?? Set(HTMLLinks(tree[path]?.bytes ?? []).ids.map(withoutReferences))
      idsByPath[path] = ids
      return ids.contains(fragment) ? nil : (path + "#" + fragment, reference)
    }
    return firstOfEach(broken).map { reference, pages in
      Diagnostic(
        .error, "gate.broken-fragment", at: Place(file: reference.page),
        "a link leads to a part of a page that is not there" + furtherPages(pages),
        found: reference.target.path + "#" + (reference.target.fragment ?? ""))
    }
  }

  /// The first reference of each key, and on how many pages the key stands.
  private func firstOfEach(_ references: [(key: String, reference: Reference)]) -> [(Reference, pages: Int)] {
    var order = [(key: String, reference: Reference)](), pages = [String: Set<String>]()
    for (key, reference) in references {
      if pages[key] == nil { order.append((key, reference)) }
      pages[key, default: []].insert(reference.page)
    }
    return order.map { ($0.reference, pages[$0.key]?.count ?? 0) }
  }

  private func furtherPages(_ pages: Int) -> String {
    pages > 1 ? ", here and on \(pages - 1) further \(pages == 2 ? "page" : "pages")" : ""
  }
}
