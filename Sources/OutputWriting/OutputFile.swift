/// One file of a site that is to be published.
package struct OutputFile: Sendable {
  /// Relative to the root of the site, such as `projects/SYN-2024-001/index.html`.
  package let path: String
  package let bytes: [UInt8]
  /// What made it, as a person would name it, such as `project page SYN-2024-001`.
  package let maker: String

  package init(_ path: String, _ bytes: [UInt8], madeBy maker: String) {
    self.path = path
    self.bytes = bytes
    self.maker = maker
  }
}
