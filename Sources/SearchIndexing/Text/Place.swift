/// A place in the text of a document as one number, ordered by document, then place.
enum Place {
  /// Titles and joined fields are searched up to this many scalars.
  static let limit = 1 << 20

  @inline(__always) static func key(document: Int, at place: Int) -> Int { document << 20 | place }
  @inline(__always) static func document(of key: Int) -> Int { key >> 20 }
  @inline(__always) static func offset(of key: Int) -> Int { key & (limit - 1) }
}

/// Where a bigram stands in a title, and what its neighbours are.
///
/// Written as twice the place, and 1 more where the title ends with the bigram. Before that doubling a place of a bigram
/// that begins with a letter or digit is itself doubled, and 1 more where another letter or digit comes before it.
struct TitlePlace: Equatable {
  let offset: Int
  let isEnd: Bool
  /// Whether the bigram begins inside a word of letters and digits.
  let isInside: Bool

  @inline(__always)
  init(_ offset: Int, in title: ArraySlice<UInt32>) {
    self.offset = offset
    isEnd = offset == title.count - 2
    isInside = Self.isInside(offset, of: title)
  }

  init(code: Int, of bigram: Bigram) {
    isEnd = code & 1 == 1
    isInside = bigram.beginsWord && code & 2 == 2
    offset = bigram.beginsWord ? code >> 2 : code >> 1
  }

  @inline(__always)
  func code(for bigram: Bigram) -> Int {
    (bigram.beginsWord ? offset * 2 + (isInside ? 1 : 0) : offset) * 2 + (isEnd ? 1 : 0)
  }

  /// Whether a letter or digit stands there and another before it.
  @inline(__always)
  static func isInside(_ offset: Int, of title: ArraySlice<UInt32>) -> Bool {
    let index = title.startIndex + offset
    return offset > 0 && isLetterOrDigit(title[index]) && isLetterOrDigit(title[index - 1])
  }
}
