/// Where a link of a page leads within the site.
struct LinkTarget: Hashable, Sendable {
  /// The path of the file it is served from; begins with `../` where the link climbs out of the site.
  let path: String
  let fragment: String?

  init(path: String, fragment: String?) {
    self.path = path
    self.fragment = fragment
  }

  /// The target of the address `link` on the page served from the path `page`, for a site whose root is `basePath`;
  /// nil for links that name a scheme or a host of their own.
  init?(_ link: String, on page: String, basePath: String) {
    if isExternal(link) { return nil }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    fragment = parts.count > 1 && !parts[1].isEmpty ? percentDecoded(String(parts[1])) : nil
    let written = parts[0].prefix { $0 != "?" }
    path = written.isEmpty ? page : LinkTarget.path(written, on: page, basePath: basePath)
  }

  private static func path(_ written: Substring, on page: String, basePath: String) -> String {
    var folders = page.split(separator: "/").dropLast().map(String.init), relative = written
    if written.hasPrefix("/") {
      guard written.hasPrefix(basePath) else { return ".." + percentDecoded(String(written)) }
      folders = []
      relative = written.dropFirst(basePath.count)
    }
    let segments = relative.split(separator: "/")
    for segment in segments where segment != "." {
      if segment != ".." {
        folders.append(percentDecoded(String(segment)))
      } else if folders.popLast() == nil {
        return "../" + percentDecoded(String(relative))
      }
    }
    let isFolder =
      folders.isEmpty || relative.isEmpty || relative.hasSuffix("/") || segments.last == "."
      || segments.last == ".."
    return (folders + (isFolder ? ["index.html"] : [])).joined(separator: "/")
  }
}

/// Whether a link names a scheme or a host of its own.
private func isExternal(_ link: String) -> Bool {
  if link.hasPrefix("//") { return true }
  guard let colon = link.firstIndex(of: ":") else { return false }
  return !link[..<colon].contains { "/?#".contains($0) }
}

/// The text of an attribute's value: the character references our own writer and libcmark make.
func withoutReferences(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")]
  var text = text
  for (reference, character) in references {
    text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
  }
  return text
}

/// UTF-8 from percent-encoded text; what is not encoded stays.
func percentDecoded(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  var bytes = [UInt8](), rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(hexDigit),
      let low = rest.dropFirst().first.flatMap(hexDigit)
    {
      bytes.append(high << 4 | low)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  default: nil
  }
}
