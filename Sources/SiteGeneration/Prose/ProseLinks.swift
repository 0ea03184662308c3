import Diagnostics
import Markup
import ReportModel

/// Every link of the prose leads to a page or file of the site; what does not is said with file and line.
struct ProseLinks {
  let prose: [Prose]
  /// All files the site will have.
  let paths: PathTable

  var diagnostics: [Diagnostic] { prose.flatMap(diagnostics) }

  private func diagnostics(_ text: Prose) -> [Diagnostic] {
    text.links.compactMap { link in
      let place = Place(file: text.article.file, line: link.line)
      if link.destination.hasPrefix("#") {
        let fragment = percentDecoded(String(link.destination.dropFirst()))
        return fragment.isEmpty || text.fragments.contains(fragment)
          ? nil : missing(fragment: link.destination, of: text, at: place)
      }
      guard let target = ProseTarget(link.destination, in: text.article) else { return nil }
      guard paths.position(ofPath: target.path) != nil else {
        return missing(page: link.destination, target.path, at: place)
      }
      guard let fragment = target.fragment,
        let other = prose.first(where: { Address.file(of: $0.article.path) == target.path }),
        !other.fragments.contains(fragment)
      else { return nil }
      return missing(fragment: link.destination, of: other, at: place)
    }
  }

  private func missing(page: String, _ path: String, at place: Place) -> Diagnostic {
    let known = paths.pages.map { "/" + $0 }.sorted()
    let written = "/" + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
    return Diagnostic(
      .error, "markdown.broken-link", at: place, "the link leads to no page of this site", found: page,
      suggestion: didYouMean(written, among: known))
  }

  private func missing(fragment: String, of text: Prose, at place: Place) -> Diagnostic {
    let known = text.fragments.sorted().map { "#" + $0 }
    let written = String(fragment.drop { $0 != "#" })
    return Diagnostic(
      .error, "markdown.broken-fragment", at: place, "the page has no part of that name", found: fragment,
      suggestion: didYouMean(percentDecoded(written), among: known))
  }
}
