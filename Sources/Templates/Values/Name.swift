private import Synchronization

/// A word templates use for a value, interned: equal names have equal ids, and looking one up compares integers.
///
/// Declare the names of a page once: `extension Name { static let title = Name("title") }`. Interning takes a lock, so
/// names are made when a module starts to use them, never per page.
package struct Name: Hashable, Sendable {
  package let id: UInt32

  package init(_ text: String) {
    id = Self.registry.withLock { $0.id(of: text) }
  }

  package var spelling: String { Self.registry.withLock { [id] in $0.texts[Int(id)] } }

  init(id: UInt32) { self.id = id }

  private static let registry = Mutex(Registry())

  private struct Registry {
    private(set) var texts: [String] = []
    private var ids: [String: UInt32] = [:]

    mutating func id(of text: String) -> UInt32 {
      if let id = ids[text] { return id }
      let id = UInt32(texts.count)
      texts.append(text)
      ids[text] = id
      return id
    }
  }
}

extension Name: CustomStringConvertible {
  package var description: String { spelling }
}
