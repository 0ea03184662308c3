import Testing

@testable import SampleData

struct RandomSourceTests {
  @Test func `the numbers are those of SplitMix64`() {
    // The reference output for this seed, as published with the algorithm's implementations.
    var source = RandomSource(seed: 1_234_567)
    let numbers = (0..<5).map { _ in source.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test func `a number lies within its range and reaches both ends`() {
    var source = RandomSource(seed: 1)
    let numbers = (0..<2000).map { _ in source.within(-3...4) }
    #expect(Set(numbers) == Set(-3...4))
  }

  @Test func `small numbers are likelier where amounts are drawn`() {
    var source = RandomSource(seed: 2)
    let numbers = (0..<10_000).map { _ in source.skewed(0...99) }
    #expect(numbers.allSatisfy { (0...99).contains($0) })
    #expect(numbers.filter { $0 < 50 }.count > 8000)
  }

  @Test func `weights decide how often a position is drawn`() {
    var source = RandomSource(seed: 3)
    var counts = [0, 0, 0]
    for _ in 0..<10_000 { counts[source.weighted([1, 0, 3])] += 1 }
    #expect(counts[1] == 0)
    #expect((2200...2800).contains(counts[0]))
  }

  @Test func `other keys give other numbers, the same keys the same`() {
    var one = RandomSource(seed: 9, 1, 2), two = RandomSource(seed: 9, 2, 1), again = RandomSource(seed: 9, 1, 2)
    let first = one.next()
    #expect(first != two.next())
    #expect(first == again.next())
  }
}
