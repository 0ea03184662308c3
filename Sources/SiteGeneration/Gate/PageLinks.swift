import Markup
import OutputWriting

/// The links of one page that are not plainly right: what is left after every link to a page or file of the site, also
/// to a part of the page itself, has been looked up in its bytes.
struct PageLinks {
  /// A target with the link as it is first written.
  struct Reference {
    let target: LinkTarget
    let link: String
  }

  /// Each target once, in the order of the page.
  private(set) var references = [Reference]()

  private let site: SiteAddresses
  private let path: String
  private let root: [UInt8]
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The parts of this page that its own links lead to, and those that there are.
  private var fragments = [Range<Int>]()
  private var ids = [Range<Int>]()

  init(_ bytes: UnsafeBufferPointer<UInt8>, path: String, site: SiteAddresses) {
    self.site = site
    self.path = path
    self.bytes = bytes
    root = Array(Address.root(from: path).utf8)
    var scan = HTMLScan(bytes)
    while let (kind, value) = scan.next() {
      switch kind {
      case .link: look(at: value)
      case .sourceSet: addresses(ofSourceSet: text(value)).forEach { look(atText: $0) }
      case .id: ids.append(value)
      }
    }
    for fragment in fragments where !ids.contains(where: { slice($0).isSame(as: slice(fragment)) }) {
      look(atText: "#" + text(fragment))
    }
  }

  private mutating func look(at value: Range<Int>) {
    if value.count > 1, bytes[value.lowerBound] == UInt8(ascii: "#") {
      fragments.append(value.lowerBound + 1..<value.upperBound)
    } else if !isPlain(value) {
      look(atText: text(value))
    }
  }

  /// The common cases, looked at without taking the link apart: the way to the root or the address of the site, then a
  /// path that is there, perhaps a part of it; and the address of another site.
  private mutating func isPlain(_ value: Range<Int>) -> Bool {
    var rest = value
    if starts(value, with: root) {
      rest = value.lowerBound + root.count..<value.upperBound
    } else if starts(value, with: site.baseURL) {
      rest = value.lowerBound + site.baseURL.count..<value.upperBound
    } else {
      return starts(value, with: SiteAddresses.https) || starts(value, with: SiteAddresses.http)
    }
    if site.paths.position(of: slice(rest)) != nil { return true }
    guard let mark = rest.first(where: { bytes[$0] == UInt8(ascii: "#") }),
      let position = site.paths.position(of: slice(rest.lowerBound..<mark)), position < site.files.count,
      mark + 1 < rest.upperBound, isLiteral(mark + 1..<rest.upperBound)
    else { return false }
    add(LinkTarget(path: site.files[position].path, fragment: text(mark + 1..<rest.upperBound)), value)
    return true
  }

  /// The link in full: character references, percent-encoding, steps up, queries.
  private mutating func look(atText written: String) {
    let link = withoutReferences(written)
    let local = link.hasPrefix(site.baseURLText) ? site.basePath + link.dropFirst(site.baseURLText.count) : link
    guard let target = LinkTarget(local, on: path, basePath: site.basePath),
      target.fragment != nil || site.paths.position(ofPath: target.path) == nil
    else { return }
    if !references.contains(where: { $0.target == target }) {
      references.append(Reference(target: target, link: link))
    }
  }

  private mutating func add(_ target: LinkTarget, _ link: Range<Int>) {
    if references.contains(where: { $0.target == target }) { return }
    references.append(Reference(target: target, link: text(link)))
  }

  /// Whether the text means itself: no character reference and no percent-encoding.
  private func isLiteral(_ range: Range<Int>) -> Bool {
    !range.contains { bytes[$0] == UInt8(ascii: "&") || bytes[$0] == UInt8(ascii: "%") }
  }

  private func starts(_ range: Range<Int>, with prefix: [UInt8]) -> Bool {
    guard range.count >= prefix.count else { return false }
    for offset in prefix.indices where bytes[range.lowerBound + offset] != prefix[offset] { return false }
    return true
  }

  private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }

  private func text(_ range: Range<Int>) -> String { String(decoding: slice(range), as: UTF8.self) }
}
