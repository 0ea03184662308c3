import ReportModel

/// Where a link of an article leads within the site, or nil where it leaves it or stays on the page.
///
/// Authors write addresses from the root (`/about/method/`), relative to their page (`method/`, `../`), or as the
/// file of another article (`method.md`).
struct ProseTarget: Hashable {
  /// Below the root, with the fragment.
  let address: String
  /// The path of the file it is served from.
  let path: String
  let fragment: String?

  init?(_ destination: String, in article: Article) {
    guard !destination.isEmpty, !destination.hasPrefix("#") else { return nil }
    let folder = article.path
    let written = ProseTarget.withoutMarkdownName(destination, in: article)
    let page = folder + "index.html"
    guard let target = LinkTarget(written, on: page, basePath: "/") else { return nil }
    path = target.path
    fragment = target.fragment
    let suffix = String(destination.drop { $0 != "#" && $0 != "?" })
    let isPage = path == "index.html" || path.hasSuffix("/index.html")
    address = (isPage ? String(path.dropLast("index.html".count)) : path) + suffix
  }

  /// `method.md` is the page made of it; an article's own folder is that of its file.
  private static func withoutMarkdownName(_ destination: String, in article: Article) -> String {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, first.hasSuffix(".md"), !first.contains(":") else { return destination }
    var name = String(first.dropLast(3))
    if name == "index" || name.hasSuffix("/index") { name = String(name.dropLast("index".count)) } else { name += "/" }
    // `about/index.md` is served from `about/`, its neighbour `about/method.md` from one folder deeper.
    let isIndex = article.file.hasSuffix("/index.md")
    let base = name.hasPrefix("/") || isIndex ? name : "../" + name
    return (base.isEmpty ? "./" : base) + (parts.count > 1 ? "#" + parts[1] : "")
  }
}
