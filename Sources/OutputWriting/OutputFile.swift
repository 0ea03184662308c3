/// One file of a site that is to be published.
package struct OutputFile: Sendable {
  /// Relative to the root of the site, such as `projects/SYN-2024-001/index.html`.
  package let path: String
  /// What made it, as a person would name it, such as `project page SYN-2024-001`.
  package let maker: String
  private let content: Content

  private indirect enum Content: Sendable {
    case held(PackedBytes)
    case made(@Sendable () -> [UInt8])
    case derived(OutputFile, @Sendable ([UInt8]) -> [UInt8])
  }

  package init(_ path: String, _ bytes: [UInt8], madeBy maker: String) {
    self.init(path, PackedBytes(bytes), madeBy: maker)
  }

  package init(_ path: String, _ bytes: PackedBytes, madeBy maker: String) {
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

  /// A file that is made of another and stands beside it.
  init(of file: OutputFile, adding suffix: String, _ derive: @escaping @Sendable ([UInt8]) -> [UInt8]) {
    path = file.path + "." + suffix
    maker = "\(suffix) of \(file.maker)"
    content = .derived(file, derive)
  }

  package var bytes: [UInt8] { bytes(knowing: nil) }

  /// How many bytes it has, and their digest.
  package var measured: (size: Int, digest: Digest) {
    if case .held(let bytes) = content { return (bytes.count, bytes.digest) }
    let bytes = bytes
    return (bytes.count, Digest(of: bytes))
  }

  /// Whether its bytes are there already.
  var isHeld: Bool {
    switch content {
    case .held: true
    case .made, .derived: false
    }
  }

  /// Whether it is made of another file of the site.
  package var isDerived: Bool {
    switch content {
    case .derived: true
    case .held, .made: false
    }
  }

  /// The bytes, where those of a file made just now may be known already.
  func bytes(knowing known: (path: String, bytes: [UInt8])?) -> [UInt8] {
    switch content {
    case .held(let bytes): bytes.bytes
    case .made(let make): make()
    case .derived(let file, let derive):
      if let known, known.path == file.path { derive(known.bytes) } else { derive(file.bytes) }
    }
  }

  /// The same file, its making, if it has one, done by the closure; of a derived file, the making of what it is derived
  /// from.
  func making(by make: @escaping @Sendable (OutputFile) -> [UInt8]) -> OutputFile {
    switch content {
    case .held: self
    case .made: OutputFile(path, madeBy: maker) { make(self) }
    case .derived(let file, let derive): OutputFile(path, maker, .derived(file.making(by: make), derive))
    }
  }

  private init(_ path: String, _ maker: String, _ content: Content) {
    self.path = path
    self.maker = maker
    self.content = content
  }
}
