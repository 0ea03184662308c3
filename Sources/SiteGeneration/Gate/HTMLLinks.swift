/// All addresses and ids of a page as texts; values keep their character references.
struct HTMLLinks {
  private(set) var links = [String]()
  private(set) var ids = [String]()

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var scan = HTMLScan(bytes)
      while let (kind, range) = scan.next() {
        let value = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        switch kind {
        case .link: links.append(value)
        case .sourceSet: links += addresses(ofSourceSet: value)
        case .id: ids.append(value)
        }
      }
    }
  }
}

/// `a.png 1x, b.png 2x` are two addresses.
func addresses(ofSourceSet value: String) -> [String] {
  value.split(separator: ",").compactMap { $0.split(separator: " ").first.map(String.init) }
}
