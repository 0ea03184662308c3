/// What a browser does with the value of an attribute.
enum AttributeKind {
  /// Shows or stores it.
  case plain
  /// Follows or loads it: the scheme decides whether it may.
  case address
  /// Runs it, as script, style or a page of its own.
  case code

  init(_ name: [UInt8]) {
    if name.starts(with: "on".utf8) || Self.codes.contains(name) {
      self = .code
    } else {
      self = Self.addresses.contains(name) ? .address : .plain
    }
  }

  private static let codes: Set<[UInt8]> = Set(["style", "srcdoc"].map { [UInt8]($0.utf8) })

  private static let addresses: Set<[UInt8]> = Set(
    [
      "action", "background", "cite", "data", "formaction", "href", "icon", "longdesc", "manifest", "ping", "poster",
      "profile", "src", "xlink:href",
    ].map { [UInt8]($0.utf8) })
}
