import ReportModel

extension Site {
  /// The path of the base URL, where links from the root of the host begin: `/funds/`, or `/`.
  var basePath: String {
    let parts = baseURLParts
    return parts.count == 3 ? "/" + parts[2] : "/"
  }

  /// The host of the base URL; empty where it has none.
  var host: String {
    let parts = baseURLParts
    return parts.count > 1 ? String(parts[1]) : ""
  }

  /// Scheme, host, and the rest where there is one.
  private var baseURLParts: [Substring] {
    baseURL.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
  }
}
