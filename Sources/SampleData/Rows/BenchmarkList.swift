import ReportModel

/// A list of any length for measurements: rows one after the other, none kept, quotas not looked at.
package struct BenchmarkList: Sendable {
  package let projects: Int
  package let world: World
  let seed: UInt64

  package init(projects: Int, of world: World, seed: UInt64) {
    self.projects = projects
    self.world = world
    self.seed = seed
  }

  /// At most this many bytes are held before they are handed over.
  package static let chunk = 1 << 18

  /// Hands over the list as CSV, piece by piece.
  package func write(_ hand: ([UInt8]) throws -> Void) rethrows {
    let format = RowFormat(world: world, measures: world.measures)
    let casting = Casting(register: Register(world, seed: seed), enterprises: max(projects * 3 / 10, 520))
    let makers = world.guideline.programmes.compactMap { RowMaker($0, casting: casting) }
    let weights = makers.map { max($0.programme.quota?.total ?? 4, 1) }
    var buffer = [UInt8]()
    buffer.reserveCapacity(Self.chunk)
    format.append(format.header, to: &buffer)
    for row in 0..<projects {
      var source = RandomSource(seed: seed, 0, UInt64(row))
      format.append(draft(row, makers[source.weighted(weights)], &source), to: &buffer)
      guard buffer.count > Self.chunk - Self.longestRow else { continue }
      try hand(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
    if !buffer.isEmpty { try hand(buffer) }
  }

  /// No row is longer, in bytes.
  private static let longestRow = 1 << 14

  private func draft(_ row: Int, _ maker: RowMaker, _ source: inout RandomSource) -> Draft {
    let newest = world.guideline.year
    let year = newest - source.weighted([60, 22, 18])
    let ruleCase = maker.programme.cases.isEmpty ? nil : source.pick(maker.programme.cases)
    let applicant = maker.profile.applicant(forCase: ruleCase)
    let number = maker.casting.number(applicant, maker.profile.industries, &source) { _ in true }
    let request = RowMaker.Request(
      year: year, row: row, ruleCase: ruleCase, applicant: applicant, number: number, defect: nil)
    var draft = maker.row(request, &source) { _ in false }
    draft.id = "S\(year)-" + paddedNumber(row + 1, digits: 7)
    return draft
  }
}
