package import ReportModel

/// Tables made of sums that were added up elsewhere: what ``SummaryBook`` makes of projects, without the projects.
package struct SumBook: Sendable {
  private let dataset: Dataset
  private let sums: [[Dimension]: [[String?]: ProjectSums]]

  /// - Parameters:
  ///   - dataset: what the groups are called and in which order they stand; its projects are not looked at.
  ///   - sums: by dimensions, by their keys in the same order; nil is the unstated bucket. A crossed table needs those
  ///     of both dimensions, of each, and of none; a group without projects is not there.
  package init(_ dataset: Dataset, sums: [[Dimension]: [[String?]: ProjectSums]]) {
    (self.dataset, self.sums) = (dataset, sums)
  }

  /// The sets of dimensions that must be added up for a table by some dimensions.
  package static func sets(for dimensions: [Dimension]) -> [[Dimension]] {
    dimensions.count == 2 ? [[], [dimensions[0]], [dimensions[1]], dimensions] : [[], dimensions]
  }

  package func table(by dimension: Dimension) -> SummaryTable {
    table(by: dimension, sums[[dimension]] ?? [:], total: sums[[]]?[[]] ?? .none) { $0[0] }
  }

  /// The first dimension's groups, each by the second.
  package func table(_ outer: Dimension, by inner: Dimension) -> CrossTable {
    let groups = table(by: outer), cells = Dictionary(grouping: sums[[outer, inner]] ?? [:]) { $0.key[0] }
    let keys = groups.rows.map { Optional($0.key) } + [nil]
    let tables = keys.map { key in
      table(
        by: inner, Dictionary(uniqueKeysWithValues: cells[key] ?? []), total: sums[[outer]]?[[key]] ?? .none
      ) { $0[1] }
    }
    return CrossTable(outer: groups, dimension: inner, tables: tables + [table(by: inner)])
  }

  private func table(
    by dimension: Dimension, _ groups: [[String?]: ProjectSums], total: ProjectSums, key: ([String?]) -> String?
  ) -> SummaryTable {
    var known = [String: ProjectSums](), unstated = ProjectSums.none
    for (keys, sums) in groups {
      if let key = key(keys) { known[key] = sums } else { unstated = sums }
    }
    let years = dimension == .year ? Set(known.keys.compactMap { Int($0) }) : []
    let rows = dimension.vocabulary(of: dataset, years: years).compactMap { word in
      known.removeValue(forKey: word.key).map {
        SummaryTable.Row(key: word.key, name: word.name, measures: Measures($0))
      }
    }
    precondition(known.count <= 1, "several groups that nobody knows have no order")
    let others = known.map { SummaryTable.Row(key: $0.key, name: $0.key, measures: Measures($0.value)) }
    return SummaryTable(sharing: dimension, rows: rows + others, unstated: Measures(unstated), total: Measures(total))
  }
}
