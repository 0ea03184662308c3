/// Which rows a sum among the rows may be the sum of.
struct SumScopes {
  private let marks: [ListMark]
  private let body: Range<Int>

  init(_ marks: [ListMark], _ body: Range<Int>) { (self.marks, self.body) = (marks, body) }

  /// Runs of rows, the likeliest first; runs without projects only where there are no others.
  func scopes(of index: Int) -> [Range<Int>] {
    let row = marks[index].row, below = row + 1..<end(after: index), above = start(before: index)..<row
    switch marks[index].kind {
    case .section(let section):
      let same = marks[(index + 1)...].first { mark in
        if case .section(let other) = mark.kind { return other.level <= section.level }
        return false
      }
      return [row + 1..<(same?.row ?? body.upperBound), below]
    case .total(let word):
      let wider = [TotalWord.sum, .whole].filter { $0 > word }.map { start(before: index, as: $0)..<row }
      let narrow = start(before: index, as: .part)..<row
      let likely = holdsRows(above) ? [above, below] : [below, above]
      return likely + wider + [narrow, row + 1..<end(after: index, as: .sum), body]
    case .data, .blank, .numberOnly, .title, .unitLine, .repeatedHeader, .note: return []
    }
  }

  private func holdsRows(_ rows: Range<Int>) -> Bool {
    rows.count > marks.count { rows.contains($0.row) }
  }

  private func start(before index: Int) -> Int { start(before: index, as: word(index)) }

  /// Where the rows of a sum of that kind begin: behind the sum before it that is of no lesser kind.
  private func start(before index: Int, as word: TotalWord) -> Int {
    (marks[..<index].last { bounds($0.kind, word) }?.row).map { $0 + 1 } ?? body.lowerBound
  }

  private func end(after index: Int) -> Int { end(after: index, as: word(index)) }

  private func end(after index: Int, as word: TotalWord) -> Int {
    marks[(index + 1)...].first { bounds($0.kind, word) }?.row ?? body.upperBound
  }

  private func word(_ index: Int) -> TotalWord {
    if case .total(let word) = marks[index].kind { return word }
    return .part
  }

  private func bounds(_ kind: RowKind, _ word: TotalWord) -> Bool {
    switch kind {
    case .total(let other): other >= word
    case .section: word == .part
    case .data, .blank, .numberOnly, .title, .unitLine, .repeatedHeader, .note: false
    }
  }
}
