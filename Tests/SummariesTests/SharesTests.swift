import ReportModel
import TestSupport
import Testing

@testable import Summaries

struct SharesTests {
  @Test(arguments: [
    ([1, 1, 1], [3334, 3333, 3333]), ([0, 5], [0, 10_000]), ([1, 2, 3, 0], [1667, 3333, 5000, 0]),
    ([9_000_000_000_000_000_000, 1], [10_000, 0]), ([-1, 3], [-5000, 15_000]),
  ]) func `shares go by largest remainder and add up`(values: [Int64], expected: [Int]) {
    #expect(shares(of: values) == expected)
  }

  @Test(arguments: [[Int64](), [0, 0], [-3, 2]]) func `without a positive total there are no shares`(values: [Int64]) {
    #expect(shares(of: values) == nil)
  }

  @Test(arguments: [(5, 2, 2), (7, 2, 4), (-5, 2, -2), (10, 3, 3), (11, 3, 4), (-7, 2, -4)])
  func `a quotient is rounded half to even`(sum: Int64, count: Int, expected: Int64) {
    #expect(roundedQuotient(sum, count)?.minorUnits == expected)
  }

  @Test func `random values always add up to ten thousand parts`() {
    var random = SeededNumbers(seed: 7)
    for _ in 0..<500 {
      let values = (0..<1 + random.below(40)).map { _ in Int64(random.next() >> 24) }
      #expect(shares(of: values)?.reduce(0, +) == 10_000)
    }
  }
}
