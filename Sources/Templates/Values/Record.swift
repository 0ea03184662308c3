/// Names with their values, made once and read by any number of threads at no cost in reference counting.
///
/// Everything lies in one block of memory, and rendering reads it through plain pointers. A record made for the whole
/// site (words of the navigation, a banner) is shared by every page. Where a name is given twice the first value counts.
///
/// Unchecked because the compiler cannot see that the block is written only while the record is made.
package struct Record: @unchecked Sendable {
  private let block: RecordBlock

  package init(_ fields: [(Name, Value)]) {
    var size = RecordSize(fields: fields.count)
    for (_, value) in fields { size.add(value) }
    self.init(size) { writer in
      for (name, value) in fields { writer.set(name, value) }
    }
  }

  /// Written field by field, with all that is nested in it, straight into memory: for what a site has by the million.
  ///
  /// - Parameters:
  ///   - fields: how many there will be at most.
  ///   - byteCount: about how much room nested records and texts will take.
  ///   - write: sets every field.
  package init(fields: Int, byteCount: Int = 256, _ write: (inout RecordWriter) -> Void) {
    self.init(RecordSize(fields: fields, further: byteCount), write)
  }

  private init(_ size: RecordSize, _ write: (inout RecordWriter) -> Void) {
    var writer = RecordWriter(size)
    write(&writer)
    block = writer.finish()
  }

  var cell: Cell { Cell(.record, block.base, count: 0) }

  var view: RecordView { RecordView(base: UnsafeRawPointer(block.base)) }
}

extension Record: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral fields: (Name, Value)...) { self.init(fields) }
}
