import Markup
import OutputWriting

/// The addresses of a site's files, found from the bytes of a link: exact, in flat memory, for any number of threads.
///
/// A page is found by its folder (`cities/320500/`), any other file by its path.
struct PathTable: Sendable {
  /// All addresses, one after the other.
  private let text: [UInt8]
  /// Where each address starts, and the end of the last.
  private let starts: [Int]
  /// Positions in `starts`; -1 where nothing is. The size is a power of two.
  private let slots: [Int32]

  /// The addresses at the given paths; one that is not unique is found at its first position.
  init(_ paths: some Collection<String>) {
    var text = [UInt8](), starts = [0]
    starts.reserveCapacity(paths.count + 1)
    for var path in paths {
      path.withUTF8 { text.append(contentsOf: PathTable.address($0)) }
      starts.append(text.count)
    }
    var size = 16
    while size < 2 * starts.count { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    text.withUnsafeBufferPointer { text in
      for position in 0..<starts.count - 1 {
        let address = UnsafeBufferPointer(rebasing: text[starts[position]..<starts[position + 1]])
        var slot = Int(truncatingIfNeeded: PathTable.hash(address)) & (size - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
        slots[slot] = Int32(position)
      }
    }
    self.text = text
    self.starts = starts
    self.slots = slots
  }

  private static let index = "index.html"
  private static let slash = UInt8(ascii: "/")

  /// The address at a path: for a page its folder.
  private static func address(_ path: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let folder = path.count - index.utf8.count
    let isIndex = folder >= 0 && path[folder...].elementsEqual(index.utf8)
    let isPage = isIndex && (folder == 0 || path[folder - 1] == slash)
    return isPage ? UnsafeBufferPointer(rebasing: path[..<folder]) : path
  }

  /// The position of the path that an address leads to, nil where it leads to none.
  func position(of address: UnsafeBufferPointer<UInt8>) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: PathTable.hash(address)) & mask
    while slots[slot] >= 0 {
      let position = Int(slots[slot])
      if isSame(position, address) { return position }
      slot = (slot + 1) & mask
    }
    return nil
  }

  func position(ofPath path: String) -> Int? {
    var path = path
    return path.withUTF8 { position(of: PathTable.address($0)) }
  }

  /// The position of the page at an address that may lead to a part of it.
  func position(ofPage address: String) -> Int? {
    var address = address
    return address.withUTF8 { address in
      let page = UnsafeBufferPointer(rebasing: address.prefix { $0 != UInt8(ascii: "#") })
      return page.last ?? PathTable.slash == PathTable.slash ? position(of: page) : nil
    }
  }

  /// The addresses of all pages.
  var pages: [String] {
    zip(starts, starts.dropFirst()).map { text[$0..<$1] }.filter { $0.last ?? PathTable.slash == PathTable.slash }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private func isSame(_ position: Int, _ address: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[position]
    guard starts[position + 1] - start == address.count else { return false }
    return text.withUnsafeBufferPointer {
      UnsafeBufferPointer(rebasing: $0[start..<start + address.count]).isSame(as: address)
    }
  }

  /// Eight bytes at a time, each multiplied into what came before; the last mixing is for the low bits, which decide.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes), whole = raw.count & ~7
    var hash = UInt64(raw.count) &* 0x9E37_79B9_7F4A_7C15
    for offset in stride(from: 0, to: whole, by: 8) {
      hash = mixed(hash, with: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var rest: UInt64 = 0
    for byte in raw[whole...] { rest = rest << 8 | UInt64(byte) }
    return mixed(hash, with: rest)
  }

  private static func mixed(_ hash: UInt64, with word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
