import ReportModel

/// Projects by one dimension: a row for each group that has a project, what is unstated, and the total.
package struct SummaryTable: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    package let key: String
    package let name: String
    package var measures: Measures
  }

  package init(dimension: Dimension, rows: [Row], unstated: Measures, total: Measures) {
    self.dimension = dimension
    self.rows = rows
    self.unstated = unstated
    self.total = total
  }

  package let dimension: Dimension
  package let rows: [Row]
  /// The projects that do not state the dimension; always there, also when there are none.
  package let unstated: Measures
  package let total: Measures
}

/// Projects by two dimensions: a table by the second for each group of the first.
///
/// The shares within one row's table add up to 100 %; those of `outer` are the rows' own.
package struct CrossTable: Sendable, Hashable {
  package let outer: SummaryTable
  package let dimension: Dimension
  /// One for each row of `outer`, then the unstated bucket's, then the total's.
  package let tables: [SummaryTable]

  package var unstated: SummaryTable { tables[outer.rows.count] }
  package var total: SummaryTable { tables[outer.rows.count + 1] }
}

extension SummaryTable {
  /// Sets the shares of rows and unstated bucket, which have none yet.
  init(sharing dimension: Dimension, rows: [Row], unstated: Measures, total: Measures) {
    let all = rows.map(\.measures) + [unstated]
    let support = shares(of: all.map(\.support.minorUnits)), projects = shares(of: all.map { Int64($0.projects) })
    var rows = rows, unstated = unstated, total = total
    for index in rows.indices {
      rows[index].measures.share = support?[index]
      rows[index].measures.projectShare = projects?[index]
    }
    (unstated.share, unstated.projectShare) = (support?[rows.count], projects?[rows.count])
    (total.share, total.projectShare) = (support == nil ? nil : 10_000, projects == nil ? nil : 10_000)
    self.init(dimension: dimension, rows: rows, unstated: unstated, total: total)
  }
}
