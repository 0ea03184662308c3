import ReportModel

/// The lists that belong to the repository.
package enum SampleLists {
  /// Chosen once; another one would change every row.
  package static let seed: UInt64 = 1650

  /// The guideline's own year with its quotas, and two years before it for which no guideline is known.
  package static func all(of world: World) -> [YearList] {
    [-2, -1, 0].map { YearList(world.guideline.year + $0, of: world, seed: seed) }
  }

  /// Every table of the repository that is made here, by its path in the site folder: the lists, what was paid, and what
  /// the projects of the guideline's own year state in their forms.
  package static func files(of world: World) -> [(path: String, bytes: [UInt8])] {
    all(of: world).flatMap { list -> [(path: String, bytes: [UInt8])] in
      let drafts = list.drafts, name = "\(list.year).csv"
      let payments = PaymentList(year: list.year, drafts: drafts, seed: seed)
      let files = [("content/projects/" + name, list.bytes(of: drafts)), ("content/payments/" + name, payments.bytes)]
      guard list.year == world.guideline.year else { return files }
      let indicators = IndicatorList(guideline: world.guideline, drafts: drafts, seed: seed)
      return files + [("content/indicators/" + name, indicators.bytes)]
    }
  }
}
