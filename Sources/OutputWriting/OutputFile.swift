/// One file of a site that is to be published.
package struct OutputFile: Sendable {
  /// Relative to the root of the site, such as `projects/SYN-2024-001/index.html`.
  package let path: String
  private let content: Content

  private enum Content: Sendable {
    /// One of many: nothing is kept for it but this.
    case one(any FileMaker, number: Int)
    case own(Own)
  }

  /// What is kept for a file that is not one of many.
  private final class Own: Sendable {
    let maker: String
    let source: Source

    init(_ maker: String, _ source: Source) { (self.maker, self.source) = (maker, source) }
  }

  private enum Source: Sendable {
    case held(PackedBytes)
    case made(@Sendable () -> [UInt8])
    case derived(OutputFile, @Sendable ([UInt8]) -> [UInt8])
  }

  package init(_ path: String, _ bytes: [UInt8], madeBy maker: String) {
    self.init(path, PackedBytes(bytes), madeBy: maker)
  }

  package init(_ path: String, _ bytes: PackedBytes, madeBy maker: String) {
    self.init(path, maker, .held(bytes))
  }

  /// A file that is made each time its bytes are asked for, always the same: a site need not fit in memory.
  package init(_ path: String, madeBy maker: String, bytes: @escaping @Sendable () -> [UInt8]) {
    self.init(path, maker, .made(bytes))
  }

  /// The same of one of many files, by its number among them.
  package init(_ path: String, number: Int, of files: any FileMaker) {
    self.path = path
    content = .one(files, number: number)
  }

  /// A file that is made of another and stands beside it.
  init(of file: OutputFile, adding suffix: String, _ derive: @escaping @Sendable ([UInt8]) -> [UInt8]) {
    self.init(file.path + "." + suffix, "\(suffix) of \(file.maker)", .derived(file, derive))
  }

  private init(_ path: String, _ maker: String, _ source: Source) {
    self.path = path
    content = .own(Own(maker, source))
  }

  /// What made it, as a person would name it, such as `project page SYN-2024-001`.
  package var maker: String {
    switch content {
    case .one(let files, let number): files.maker(of: number)
    case .own(let own): own.maker
    }
  }

  package var bytes: [UInt8] { bytes(knowing: nil) }

  /// How many bytes it has, and their digest.
  package var measured: (size: Int, digest: Digest) {
    if case .own(let own) = content, case .held(let bytes) = own.source { return (bytes.count, bytes.digest) }
    let bytes = bytes
    return (bytes.count, Digest(of: bytes))
  }

  /// Whether its bytes are there already.
  var isHeld: Bool {
    guard case .own(let own) = content, case .held = own.source else { return false }
    return true
  }

  /// Whether it is made of another file of the site.
  package var isDerived: Bool {
    guard case .own(let own) = content, case .derived = own.source else { return false }
    return true
  }

  /// The bytes, where those of a file made just now may be known already.
  func bytes(knowing known: (path: String, bytes: [UInt8])?) -> [UInt8] {
    switch content {
    case .one(let files, let number): files.bytes(of: number)
    case .own(let own):
      switch own.source {
      case .held(let bytes): bytes.bytes
      case .made(let make): make()
      case .derived(let file, let derive):
        if let known, known.path == file.path { derive(known.bytes) } else { derive(file.bytes) }
      }
    }
  }
}

/// Makes many files, each by its number when its turn comes.
package protocol FileMaker: AnyObject, Sendable {
  /// Always the same.
  func bytes(of number: Int) -> [UInt8]
  /// What makes it, as a person would name it.
  func maker(of number: Int) -> String
}
