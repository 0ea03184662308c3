/// Names with their values, made once and read by any number of threads at no cost in reference counting.
///
/// Everything lies in one block of memory, and rendering reads it through plain pointers. A record made for the whole
/// site (words of the navigation, a banner) is shared by every page. Where a name is given twice the first value counts.
package struct Record: Sendable {
  let storage: RecordStorage

  package init(_ fields: [(Name, Value)]) {
    storage = RecordStorage(fields)
  }

  var cell: Cell { Cell(.record, storage.base, count: 0) }

  var view: RecordView { RecordView(base: UnsafeRawPointer(storage.base)) }
}

extension Record: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral fields: (Name, Value)...) { self.init(fields) }
}

/// The block of memory of one record, which also keeps the records it points to.
///
/// Unchecked because the compiler cannot see that the block is written only in `init`; afterwards nobody changes it.
struct RecordStorage: @unchecked Sendable {
  /// The records the block points to are its header, the fields its elements: one piece of memory for both.
  private let block: ManagedBuffer<[Record], Cell>

  var base: UnsafeMutableRawPointer { block.withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) } }

  init(_ fields: [(Name, Value)]) {
    let layout = RecordLayout(fields)
    let size = MemoryLayout<Cell>.stride
    block = .create(minimumCapacity: (layout.byteCount + size - 1) / size) { _ in [] }
    var writer = RecordWriter(base: base, layout: layout)
    writer.write(fields)
    block.header = writer.children
  }
}
