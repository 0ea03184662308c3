/// Where one bigram stands, written as text while the documents pass by in the order of their numbers.
///
/// Titles and fields are kept apart, because a match in a title ranks higher. Each keeps two texts: the numbers of
/// the documents, rising (twice the same for two occurrences in one document), and the places in the text. The place
/// in a title is written as `TitlePlace` says.
struct Occurrences: Sendable {
  /// A piece of the list; its numbers start anew, so that pieces are read independently.
  struct Part: Sendable {
    private var titleDocuments = RisingNumbers()
    private var titlePlaces = [UInt8]()
    private var fieldDocuments = RisingNumbers()
    private var fieldPlaces = [UInt8]()
    private(set) var byteCount = 0

    var texts: [String] {
      [titleDocuments.bytes, titlePlaces, fieldDocuments.bytes, fieldPlaces].map { String(decoding: $0, as: UTF8.self) }
    }

    @inline(__always)
    fileprivate mutating func appendTitle(document: Int, place: Int) {
      byteCount += titleDocuments.append(document) + NumberText.append(place, to: &titlePlaces)
    }

    @inline(__always)
    fileprivate mutating func appendField(document: Int, place: Int) {
      byteCount += fieldDocuments.append(document) + NumberText.append(place, to: &fieldPlaces)
    }
  }

  private var closed = [Part]()
  private var open = Part()

  /// How many parts there are, at least one.
  var partCount: Int { closed.count + 1 }

  func part(_ number: Int) -> Part { number < closed.count ? closed[number] : open }

  var byteCount: Int { closed.reduce(open.byteCount) { $0 + $1.byteCount } }

  /// In bytes; a part is closed once it holds as many.
  static let partLimit = 32_000

  @inline(__always)
  mutating func appendTitle(document: Int, place: Int) {
    if open.byteCount >= Self.partLimit { beginPart() }
    open.appendTitle(document: document, place: place)
  }

  @inline(__always)
  mutating func appendField(document: Int, place: Int) {
    if open.byteCount >= Self.partLimit { beginPart() }
    open.appendField(document: document, place: place)
  }

  private mutating func beginPart() {
    closed.append(open)
    open = Part()
  }
}
