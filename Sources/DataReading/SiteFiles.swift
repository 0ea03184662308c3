/// The files of a site folder as the command read them: path relative to the folder → bytes. Nothing here touches
/// the disk.
package struct SiteFiles: Sendable {
  /// Sorted by the bytes of the path, separated by `/`, such as `content/site.yaml`.
  package let paths: [String]
  /// What environment variables hold that sources.yaml may name: where a database is, perhaps with its password.
  let connections: [String: String]
  private let bytesByPath: [String: [UInt8]]

  package init(_ files: [String: [UInt8]], connections: [String: String] = [:]) {
    (bytesByPath, self.connections) = (files, connections)
    paths = files.keys.sorted { precedes($0, $1) }
  }

  /// The bytes of a file; nil where there is none of that path.
  package subscript(path: String) -> [UInt8]? { bytesByPath[path] }

  /// The paths below a folder that end in one of these extensions, sorted: `files.paths(in: "content/places", "csv")`.
  package func paths(in folder: String, _ extensions: String...) -> [String] {
    paths.filter { path in
      path.hasPrefix(folder + "/") && extensions.contains { path.hasSuffix("." + $0) }
    }
  }
}
