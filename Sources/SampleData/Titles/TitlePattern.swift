/// How titles of a programme are put together: `面向{use}的{quality}{product}关键技术攻关`.
struct TitlePattern: Sendable {
  /// What stands in braces.
  enum Slot: String, CaseIterable, Sendable {
    case product, chain, city, quality, technique, process, use, model, amount, phase, grade, software, equipment,
      energy, year, count, version
  }

  private enum Piece: Sendable {
    case text(String)
    case slot(Slot)
  }

  private let pieces: [Piece]

  init(_ pattern: String) {
    pieces = pattern.split(separator: "{", omittingEmptySubsequences: false).enumerated().flatMap { number, part in
      guard number > 0, let end = part.firstIndex(of: "}"), let slot = Slot(rawValue: String(part[..<end])) else {
        return [Piece.text(String(part))]
      }
      return [.slot(slot), .text(String(part[part.index(after: end)...]))]
    }
  }

  /// A title; only words that fit the chain and the city.
  func title(chain: ChainWords, chainName: String, city: String, year: Int, _ source: inout RandomSource) -> String {
    var title = ""
    for piece in pieces {
      switch piece {
      case .text(let text): title += text
      case .slot(.chain): title += chainName
      case .slot(.city): title += city
      case .slot(.year): title += String(year)
      case .slot(let slot): title += slot.word(chain, &source)
      }
    }
    return title
  }
}
