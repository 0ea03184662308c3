/// A text in pieces, those that the query matched told apart.
package struct MarkedText: Hashable, Sendable {
  package struct Piece: Hashable, Sendable {
    package let text: String
    package let isMatch: Bool
  }

  package let pieces: [Piece]

  package var text: String { pieces.map(\.text).joined() }

  /// Marks every occurrence of every word; what overlaps or touches is one piece.
  init(_ text: String, words: [[UInt32]]) {
    let folded = FoldedText(text)
    let scalars = Array(text.unicodeScalars)
    var isMarked = [Bool](repeating: false, count: scalars.count)
    for word in words {
      for place in places(of: word, in: folded.scalars) {
        let (start, end) = (folded.origins[place], folded.origins[place + word.count - 1])
        for index in start...end { isMarked[index] = true }
      }
    }
    var pieces = [Piece]()
    var start = 0
    for index in scalars.indices where index + 1 == scalars.count || isMarked[index + 1] != isMarked[index] {
      let piece = SearchIndexing.text(of: scalars[start...index].lazy.map(\.value))
      pieces.append(Piece(text: piece, isMatch: isMarked[index]))
      start = index + 1
    }
    self.pieces = pieces
  }
}
