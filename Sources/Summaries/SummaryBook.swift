private import ParallelWork
package import ReportModel

/// All summaries of a dataset: its projects grouped once by every dimension, tables made from the groups on demand.
package final class SummaryBook: Sendable {
  package let dataset: Dataset
  private let columns: MeasuredColumns
  private let groupings: [Grouping]
  /// Over all projects, by dimension.
  private let tables: [SummaryTable]

  /// The summaries of a dataset, made by so many threads.
  package init(_ dataset: Dataset, workers: Int = 1) {
    self.dataset = dataset
    let columns = MeasuredColumns(dataset), dimensions = Dimension.allCases
    // From the last: organisations, which take longest, are begun before the few groups of the others.
    let made = mapped(dimensions.indices, workers: workers, runs: 1) { range in
      range.map { index in
        let grouping = Grouping(dataset, by: dimensions[dimensions.count - 1 - index])
        return (grouping, columns.table(by: grouping, among: ArraySlice(dataset.projects.indices)))
      }
    }
    self.columns = columns
    groupings = made.reversed().map(\.0)
    tables = made.reversed().map(\.1)
  }

  package func grouping(_ dimension: Dimension) -> Grouping { groupings[dimension.number] }

  /// The figures of all projects, each with its whole share.
  package var total: Measures { tables[0].total }

  /// The projects of one group, as indices into the dataset.
  package func projects(in dimension: Dimension, _ key: String) -> ArraySlice<Int> {
    grouping(dimension).projects(withKey: key)
  }

  /// The figures of any set of projects; shares are not set.
  package func measures(of indices: some Sequence<Int>) -> Measures {
    var seen = columns.unseen
    return Measures(columns.sums(of: indices, seen: &seen, mark: 0))
  }

  /// The table of a dimension over all projects, or over those given.
  package func table(by dimension: Dimension, among indices: ArraySlice<Int>? = nil) -> SummaryTable {
    indices.map { columns.table(by: grouping(dimension), among: $0) } ?? tables[dimension.number]
  }

  /// The first dimension's groups, each by the second.
  package func table(_ outer: Dimension, by inner: Dimension) -> CrossTable {
    let grouping = grouping(outer), table = table(by: outer)
    let parts = table.rows.map { grouping.projects(withKey: $0.key) } + [grouping.projects(in: grouping.unstated)]
    return CrossTable(
      outer: table, dimension: inner, tables: parts.map { self.table(by: inner, among: $0) } + [self.table(by: inner)])
  }
}

extension MeasuredColumns {
  fileprivate func table(by grouping: Grouping, among members: ArraySlice<Int>) -> SummaryTable {
    var seen = unseen, mark: Int32 = 0
    func figures(_ members: some Sequence<Int>) -> Measures {
      mark += 1
      return Measures(sums(of: members, seen: &seen, mark: mark))
    }
    let count = grouping.keys.count + 1
    let (starts, positions) = buckets(of: members.map { grouping.group[$0] }, count: count)
    let order = positions.map { members[members.startIndex + $0] }
    let filled = grouping.keys.indices.filter { starts[$0] < starts[$0 + 1] }
    let rows = filled.map { group in
      SummaryTable.Row(
        key: grouping.keys[group], name: grouping.names[group],
        measures: figures(order[starts[group]..<starts[group + 1]]))
    }
    let unstated = figures(order[starts[grouping.unstated]..<starts[count]])
    return SummaryTable(sharing: grouping.dimension, rows: rows, unstated: unstated, total: figures(members))
  }
}

extension Dimension {
  fileprivate var number: Int { Dimension.allCases.firstIndex(of: self) ?? 0 }
}
