/// One file of a site that is to be published.
package struct OutputFile: Sendable {
  /// Relative to the root of the site, such as `projects/SYN-2024-001/index.html`.
  package let path: String
  /// What made it, as a person would name it, such as `project page SYN-2024-001`.
  package let maker: String
  private let content: Content

  private enum Content: Sendable {
    case held([UInt8])
    case made(@Sendable () -> [UInt8])
  }

  package init(_ path: String, _ bytes: [UInt8], madeBy maker: String) {
    self.path = path
    self.maker = maker
    content = .held(bytes)
  }

  /// A file that is made each time its bytes are asked for, always the same: a site need not fit in memory.
  package init(_ path: String, madeBy maker: String, bytes: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.maker = maker
    content = .made(bytes)
  }

  package var bytes: [UInt8] {
    switch content {
    case .held(let bytes): bytes
    case .made(let make): make()
    }
  }
}
