/// A text in pieces, those that the query matched told apart.
package struct MarkedText: Hashable, Sendable {
  package struct Piece: Hashable, Sendable {
    package let text: String
    package let isMatch: Bool
  }

  package let text: String
  /// Folded.
  let words: [[UInt32]]

  /// Every occurrence of every word is marked; what overlaps or touches is one piece.
  package var pieces: [Piece] {
    let scalars = text.unicodeScalars.map(\.value)
    let isMarked = marks(scalars.count)
    var pieces = [Piece]()
    var start = 0
    for index in scalars.indices where index + 1 == scalars.count || isMarked[index + 1] != isMarked[index] {
      pieces.append(Piece(text: SearchIndexing.text(of: scalars[start...index]), isMatch: isMarked[index]))
      start = index + 1
    }
    return pieces
  }

  /// For each scalar whether a word stands there.
  private func marks(_ count: Int) -> [Bool] {
    var isMarked = [Bool](repeating: false, count: count)
    let folded = FoldedText(text)
    for word in words {
      for place in places(of: word, in: folded.scalars) {
        for index in folded.origins[place]...folded.origins[place + word.count - 1] { isMarked[index] = true }
      }
    }
    return isMarked
  }
}
