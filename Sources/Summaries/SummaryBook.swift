package import ReportModel

/// All summaries of a dataset: its projects grouped once by every dimension, tables made from the groups on demand.
package struct SummaryBook: Sendable {
  package let dataset: Dataset
  private let groupings: [Grouping]

  package init(_ dataset: Dataset) {
    self.dataset = dataset
    groupings = Dimension.allCases.map { Grouping(dataset, by: $0) }
  }

  package func grouping(_ dimension: Dimension) -> Grouping { groupings[dimension.number] }

  /// The projects of one group, as indices into the dataset.
  package func projects(in dimension: Dimension, _ key: String) -> ArraySlice<Int> {
    grouping(dimension).projects(withKey: key)
  }

  /// The figures of any set of projects; shares are not set.
  package func measures(of indices: some Sequence<Int>) -> Measures {
    var seen = [Int32](repeating: -1, count: dataset.organisations.count)
    return Summaries.measures(of: indices, in: dataset, seen: &seen, mark: 0)
  }

  /// The table of a dimension over all projects, or over those given.
  package func table(by dimension: Dimension, among indices: ArraySlice<Int>? = nil) -> SummaryTable {
    let grouping = grouping(dimension)
    let members = indices ?? ArraySlice(dataset.projects.indices)
    var seen = [Int32](repeating: -1, count: dataset.organisations.count)
    var mark: Int32 = 0
    func figures(_ members: some Sequence<Int>) -> Measures {
      mark += 1
      return Summaries.measures(of: members, in: dataset, seen: &seen, mark: mark)
    }
    let parts = split(members, by: grouping)
    let filled = grouping.keys.indices.filter { !parts[$0].isEmpty }
    var all = filled.map { figures(parts[$0]) } + [figures(parts[grouping.unstated])]
    setShares(of: &all)
    var total = figures(members)
    total.share = all[0].share == nil ? nil : 10_000
    total.projectShare = all[0].projectShare == nil ? nil : 10_000
    let rows = zip(filled, all).map {
      SummaryTable.Row(key: grouping.keys[$0], name: grouping.names[$0], measures: $1)
    }
    return SummaryTable(dimension: dimension, rows: rows, unstated: all[filled.count], total: total)
  }

  /// The first dimension's groups, each by the second.
  package func table(_ outer: Dimension, by inner: Dimension) -> CrossTable {
    let grouping = grouping(outer), table = table(by: outer)
    let parts = table.rows.map { grouping.projects(withKey: $0.key) } + [grouping.projects(in: grouping.unstated)]
    return CrossTable(
      outer: table, dimension: inner, tables: parts.map { self.table(by: inner, among: $0) } + [self.table(by: inner)])
  }

  private func split(_ members: ArraySlice<Int>, by grouping: Grouping) -> [[Int]] {
    let count = grouping.keys.count + 1
    let (starts, positions) = buckets(of: members.map { grouping.group[$0] }, count: count)
    return (0..<count).map { part in
      positions[starts[part]..<starts[part + 1]].map { members[members.startIndex + $0] }
    }
  }
}

extension Dimension {
  fileprivate var number: Int { Dimension.allCases.firstIndex(of: self) ?? 0 }
}

private func setShares(of measures: inout [Measures]) {
  let support = shares(of: measures.map(\.support.minorUnits))
  let projects = shares(of: measures.map { Int64($0.projects) })
  for index in measures.indices {
    measures[index].share = support?[index]
    measures[index].projectShare = projects?[index]
  }
}
