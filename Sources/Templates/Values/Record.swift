/// Names with their values, made once and read by any number of threads at no cost in reference counting.
///
/// Everything lies in one block of memory: a page of 50 fields costs two allocations, and rendering reads it through
/// plain pointers. A record made for the whole site (words of the navigation, a banner) is shared by every page.
/// Where a name is given twice the first value counts.
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

/// The block of memory of one record and the records it points to.
///
/// Unchecked because the compiler cannot see that the block is written only in `init`; afterwards nobody changes it.
final class RecordStorage: @unchecked Sendable {
  let base: UnsafeMutableRawPointer
  private let children: [Record]

  init(_ fields: [(Name, Value)]) {
    let layout = RecordLayout(fields)
    base = .allocate(byteCount: layout.byteCount, alignment: 16)
    var writer = RecordWriter(base: base, layout: layout)
    writer.write(fields)
    children = writer.children
  }

  deinit { base.deallocate() }
}
