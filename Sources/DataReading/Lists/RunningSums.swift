/// Sums over rows from the first to each, so that the sum of any run of rows is a difference.
struct RunningSums {
  private let first: Int
  private var sums: [Int64] = [0]
  /// How many rows up to each have no value that can be read.
  private var unread: [Int] = [0]

  /// Rows that are marked count as nothing.
  init(of marks: [ListMark], in body: Range<Int>, _ value: (Int) -> Int64?) {
    first = body.lowerBound
    var next = marks[...], sum: Int64 = 0, missing = 0
    sums.reserveCapacity(body.count + 1)
    unread.reserveCapacity(body.count + 1)
    for row in body {
      if let mark = next.first, mark.row == row {
        next.removeFirst()
      } else if let value = value(row) {
        sum = sum.addingReportingOverflow(value).partialValue
      } else {
        missing += 1
      }
      sums.append(sum)
      unread.append(missing)
    }
  }

  init(counting marks: [ListMark], in body: Range<Int>) { self.init(of: marks, in: body) { _ in 1 } }

  /// The sums of two columns together; of the same rows.
  static func + (a: RunningSums, b: RunningSums) -> RunningSums {
    var both = a
    for index in both.sums.indices {
      both.sums[index] = both.sums[index].addingReportingOverflow(b.sums[index]).partialValue
      both.unread[index] += b.unread[index]
    }
    return both
  }

  /// nil where a row of the run cannot be read.
  func sum(of rows: Range<Int>) -> Int64? {
    let start = rows.lowerBound - first, end = rows.upperBound - first
    return unread[start] == unread[end] ? sums[end] - sums[start] : nil
  }
}
