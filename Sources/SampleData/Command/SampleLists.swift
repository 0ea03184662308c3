import ReportModel

/// The lists that belong to the repository.
package enum SampleLists {
  /// Chosen once; another one would change every row.
  package static let seed: UInt64 = 1650

  /// The guideline's own year with its quotas, and two years before it for which no guideline is known.
  package static func all(of world: World) -> [YearList] {
    [-2, -1, 0].map { YearList(world.guideline.year + $0, of: world, seed: seed) }
  }
}
