/// Where a link of a page leads within the site.
struct LinkTarget: Hashable {
  /// The path of the file it is served from.
  let path: String
  let fragment: String?

  /// The target of `link`, the value of an attribute with the character references our own writer makes, on the page
  /// served from the path `page`; nil for links that leave the site.
  init?(_ link: String, on page: String, basePath: String) {
    let link = unescaped(link)
    if isExternal(link) { return nil }
    var parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    fragment = parts.count > 1 && !parts[1].isEmpty ? percentDecoded(parts[1]) : nil
    parts[0] = String(parts[0].prefix { $0 != "?" })
    if parts[0].isEmpty {
      path = page
      return
    }
    var folders = parts[0].hasPrefix("/") ? [] : page.split(separator: "/").dropLast().map(String.init)
    let relative = parts[0].hasPrefix(basePath) ? String(parts[0].dropFirst(basePath.count)) : parts[0]
    for part in relative.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
      if part == ".." {
        guard folders.popLast() != nil else {
          path = "../" + relative
          return
        }
      } else {
        folders.append(percentDecoded(String(part)))
      }
    }
    let isFolder = parts[0].hasSuffix("/") || parts[0].hasSuffix("..") || parts[0].hasSuffix(".") || folders.isEmpty
    path = (folders + (isFolder ? ["index.html"] : [])).joined(separator: "/")
  }
}

/// Whether a link names a scheme or a host of its own.
private func isExternal(_ link: String) -> Bool {
  if link.hasPrefix("//") { return true }
  guard let colon = link.firstIndex(of: ":") else { return false }
  return !link[..<colon].contains { "/?#".contains($0) }
}

private func unescaped(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
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
    if byte == UInt8(ascii: "%"), rest.count >= 2,
      let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
