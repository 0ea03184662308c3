/// Where one bigram stands, written as text while the documents pass by in the order of their numbers.
///
/// Titles and fields are kept apart, because a match in a title ranks higher. Each keeps two texts: the numbers of
/// the documents, rising (twice the same for two occurrences in one document), and the places in the text. The place
/// in a title is written as `TitlePlace` says.
struct Occurrences {
  /// A piece of the list; its numbers start anew, so that pieces are read independently.
  struct Part {
    var titleDocuments = RisingNumbers()
    var titlePlaces = [UInt8]()
    var fieldDocuments = RisingNumbers()
    var fieldPlaces = [UInt8]()

    var byteCount: Int {
      titleDocuments.bytes.count + titlePlaces.count + fieldDocuments.bytes.count + fieldPlaces.count
    }

    var texts: [String] {
      [titleDocuments.bytes, titlePlaces, fieldDocuments.bytes, fieldPlaces].map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private var closed = [Part]()
  private var open = Part()

  var parts: [Part] { closed + [open] }

  /// In bytes; a part is closed once it holds as many.
  static let partLimit = 32_000

  @inline(__always)
  mutating func appendTitle(document: Int, place: Int) {
    beginPartIfFull()
    open.titleDocuments.append(document)
    NumberText.append(place, to: &open.titlePlaces)
  }

  @inline(__always)
  mutating func appendField(document: Int, place: Int) {
    beginPartIfFull()
    open.fieldDocuments.append(document)
    NumberText.append(place, to: &open.fieldPlaces)
  }

  private mutating func beginPartIfFull() {
    if open.byteCount < Self.partLimit { return }
    closed.append(open)
    open = Part()
  }
}

/// The occurrences of all bigrams of all documents.
struct OccurrenceTable {
  private var positions = [Bigram: Int]()
  private var bigrams = [Bigram]()
  private var lists = [Occurrences]()

  init(_ documents: [SearchDocument], groups: GroupTable) {
    for (number, document) in documents.enumerated() {
      add(title: folded(document.title).prefix(Place.limit), of: number)
      add(fields: foldedFields(groups.fields(of: document, number)).prefix(Place.limit), of: number)
    }
  }

  /// Rising by bigram.
  var sorted: [(bigram: Bigram, occurrences: Occurrences)] {
    bigrams.indices.sorted { bigrams[$0] < bigrams[$1] }.map { (bigrams[$0], lists[$0]) }
  }

  private mutating func add(title: ArraySlice<UInt32>, of number: Int) {
    for place in 0..<max(title.count - 1, 0) {
      let bigram = Bigram(title[place], title[place + 1])
      let position = position(of: bigram)
      lists[position].appendTitle(document: number, place: TitlePlace(place, in: title).code(for: bigram))
    }
  }

  private mutating func add(fields: ArraySlice<UInt32>, of number: Int) {
    for place in 0..<max(fields.count - 1, 0) {
      let (first, second) = (fields[place], fields[place + 1])
      if first == fieldSeparator || second == fieldSeparator { continue }
      lists[position(of: Bigram(first, second))].appendField(document: number, place: place)
    }
  }

  private mutating func position(of bigram: Bigram) -> Int {
    if let position = positions[bigram] { return position }
    positions[bigram] = lists.count
    bigrams.append(bigram)
    lists.append(Occurrences())
    return lists.count - 1
  }
}
