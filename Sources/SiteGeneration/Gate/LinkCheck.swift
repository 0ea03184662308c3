import Diagnostics
import OutputWriting
import ParallelWork
import ReportModel
import Synchronization

/// Every internal link, fragment and asset of every page leads to a file of the site, also where it is written with
/// the site's own address in front. It is shown every file once, in any order and by several threads.
final class LinkCheck: Sendable {
  private let tree: OutputTree
  private let addresses: SiteAddresses
  private let workers: Int
  /// Several, each for some of the pages, so that threads seldom wait for each other.
  private let shelves = (0..<16).map { _ in Shelf() }

  private final class Shelf: Sendable {
    let sightings = Mutex([LinkTarget: Sighting]())
  }

  /// What leads to a target that is not plainly right.
  private struct Sighting {
    /// As it is written on the first page.
    var link: String
    /// The position of the first page, and the link's place on it.
    var first: (page: Int, order: Int)
    var pages: Int

    func joined(with other: Sighting) -> Sighting {
      let first = first < other.first ? self : other
      return Sighting(link: first.link, first: first.first, pages: pages + other.pages)
    }
  }

  init(tree: OutputTree, addresses: SiteAddresses, workers: Int = 1) {
    self.tree = tree
    self.addresses = addresses
    self.workers = workers
  }

  func look(at position: Int, _ bytes: [UInt8]) {
    let path = tree.files[position].path
    guard path.hasSuffix(".html") else { return }
    let references = bytes.withUnsafeBufferPointer { PageLinks($0, path: path, site: addresses).references }
    guard !references.isEmpty else { return }
    shelves[position % shelves.count].sightings.withLock { sightings in
      for (order, reference) in references.enumerated() {
        let new = Sighting(link: reference.link, first: (position, order), pages: 1)
        sightings[reference.target] = sightings[reference.target].map { $0.joined(with: new) } ?? new
      }
    }
  }

  private var sightings: [LinkTarget: Sighting] {
    shelves.reduce(into: [:]) { all, shelf in
      all.merge(shelf.sightings.withLock { $0 }) { $0.joined(with: $1) }
    }
  }

  /// One diagnostic for each broken target, at the first page that links to it: what the footer has wrong, every page
  /// has wrong.
  var diagnostics: [Diagnostic] {
    let all = sightings.sorted { $0.value.first < $1.value.first }
    let broken = all.filter { addresses.paths.position(ofPath: $0.key.path) == nil }
    let ids = ids(of: Set(all.compactMap { $0.key.fragment == nil ? nil : $0.key.path }).sorted())
    let parts = all.filter { target, _ in
      target.fragment.map { ids[target.path]?.contains($0) == false } ?? false
    }
    return merged(broken).map(brokenLink) + parts.map(brokenFragment)
  }

  /// The ids of those of the files that are there; each is made once more.
  private func ids(of paths: [String]) -> [String: Set<String>] {
    let found = mapped(paths.indices, workers: workers, runs: 1) { range in
      range.compactMap { index -> (String, Set<String>)? in
        guard let position = tree.position(of: paths[index]) else { return nil }
        return (paths[index], Set(HTMLLinks(tree.files[position].bytes).ids.map(withoutReferences)))
      }
    }
    return Dictionary(uniqueKeysWithValues: found)
  }

  /// Links to several parts of a page that is not there are one broken link.
  private func merged(_ broken: [(key: LinkTarget, value: Sighting)]) -> [(LinkTarget, Sighting)] {
    var order = [LinkTarget](), byPath = [String: Sighting]()
    for (target, sighting) in broken {
      if byPath[target.path] == nil { order.append(target) }
      byPath[target.path, default: sighting].pages = max(byPath[target.path]?.pages ?? 0, sighting.pages)
    }
    return order.compactMap { target in byPath[target.path].map { (target, $0) } }
  }

  private func brokenLink(_ target: LinkTarget, _ sighting: Sighting) -> Diagnostic {
    Diagnostic(
      .error, "gate.broken-link", at: place(sighting),
      "a link leads to no file of the site" + furtherPages(sighting.pages), found: sighting.link,
      expected: target.path)
  }

  private func brokenFragment(_ target: LinkTarget, _ sighting: Sighting) -> Diagnostic {
    Diagnostic(
      .error, "gate.broken-fragment", at: place(sighting),
      "a link leads to a part of a page that is not there" + furtherPages(sighting.pages),
      found: target.path + "#" + (target.fragment ?? ""))
  }

  private func place(_ sighting: Sighting) -> Place { Place(file: tree.files[sighting.first.page].path) }

  private func furtherPages(_ pages: Int) -> String {
    pages > 1 ? ", here and on \(pages - 1) further \(pages == 2 ? "page" : "pages")" : ""
  }
}
