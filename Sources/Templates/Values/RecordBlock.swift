private import Markup

/// The memory of one record and of all that was written into it, which also keeps the records it points to.
final class RecordBlock: ManagedBuffer<RecordBlock.Keeping, Cell> {
  struct Keeping {
    var children: [Record] = []
    /// Where the first piece was too small.
    var furtherPieces: [UnsafeMutableRawPointer] = []
  }

  static func make(byteCount: Int) -> RecordBlock {
    let size = MemoryLayout<Cell>.stride
    let block = create(minimumCapacity: (byteCount + size - 1) / size) { _ in Keeping() }
    return unsafeDowncast(block, to: RecordBlock.self)
  }

  var base: UnsafeMutableRawPointer { withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) } }

  deinit {
    for piece in header.furtherPieces { piece.deallocate() }
  }
}

/// How large the block of a record has to be.
struct RecordSize {
  let fields: Int
  private(set) var byteCount: Int

  init(fields: Int, further: Int = 0) {
    self.fields = fields
    byteCount = RecordView.size(fields: fields) + further
  }

  mutating func add(_ value: Value) {
    switch value {
    case .absent, .flag, .record: break
    case .text(let text): byteCount += text.utf8.count
    case .html(let html): byteCount += html.bytes.count
    case .records(let records): addList(of: records.count)
    case .list(let values):
      addList(of: values.count)
      for value in values { add(value) }
    }
  }

  /// A list begins where a cell may stand.
  private mutating func addList(of count: Int) { byteCount += (count + 1) * MemoryLayout<Cell>.stride }
}
