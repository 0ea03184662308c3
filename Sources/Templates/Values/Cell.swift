/// One value as it lies in memory: what it is, where its content is and how long that is. Holds no reference count;
/// the record it was read from keeps the content alive.
struct Cell {
  enum Kind: UInt8 {
    case absent, no, yes
    /// `count` bytes of UTF-8.
    case text, html
    /// `count` cells.
    case list
    /// A record block; `count` is unused.
    case record
  }

  let content: UnsafeRawPointer?
  let count: UInt32
  let kind: Kind

  init(_ kind: Kind, _ content: UnsafeMutableRawPointer? = nil, count: Int = 0) {
    self.kind = kind
    self.content = UnsafeRawPointer(content)
    self.count = UInt32(count)
  }

  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: content?.assumingMemoryBound(to: UInt8.self), count: Int(count))
  }

  var elements: UnsafeBufferPointer<Cell> {
    UnsafeBufferPointer(start: content?.assumingMemoryBound(to: Cell.self), count: Int(count))
  }

  var record: RecordView? {
    kind == .record ? content.map(RecordView.init(base:)) : nil
  }

  /// Whether a section over the value renders.
  var isShown: Bool {
    switch kind {
    case .absent, .no: false
    case .yes, .record: true
    case .text, .html, .list: count > 0
    }
  }
}
