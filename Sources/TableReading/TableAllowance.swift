/// How many cells a table may take, so that a small file cannot ask for much memory: 2²⁷ cells of 8 bytes, and empty
/// cells in gaps at most 4 million and 64 for each cell that is written.
struct TableAllowance {
  private static let maximumCells = 1 << 27
  private var cells = 0
  private var gaps = 0

  /// Takes a cell behind a gap of so many empty ones; returns what it exceeds.
  mutating func take(gap: Int) -> String? {
    cells += 1
    gaps += gap
    if gaps > 1 << 22 + 64 * cells { return "64 empty cells in gaps for each that is filled" }
    return cells + gaps > Self.maximumCells ? "\(Self.maximumCells) cells" : nil
  }
}
