import Dispatch
import ParallelWork
import Synchronization
import Testing

struct WorkersTests {
  private struct Fault: Error, Equatable {
    let index: Int
  }

  @Test(arguments: [1, 2, 4, 9]) func `results come in order, those of work within work too`(workers: Int) {
    let table = mapped(0..<50, workers: workers, runs: 3) { rows in
      rows.map { row in mapped(0..<row, workers: workers, runs: 2) { $0.map { row * 100 + $0 } } }
    }
    #expect(table == (0..<50).map { row in (0..<row).map { row * 100 + $0 } })
    let (a, b) = both(workers: workers, { both(workers: workers, { 1 }, { 2 }) }, { 3 })
    #expect(a == (1, 2) && b == 3)
  }

  @Test(arguments: [1, 2, 4]) func `every index is worked on once, by so many at a time`(workers: Int) {
    let seen = Mutex([Int](repeating: 0, count: 1_000)), tools = Mutex(0)
    inParallel(1_000, workers: workers, each: { tools.withLock { $0 += 1 } }) { index, _ in
      seen.withLock { $0[index] += 1 }
    }
    #expect(seen.withLock { $0 } == [Int](repeating: 1, count: 1_000))
    #expect(1...workers ~= tools.withLock { $0 })
  }

  @Test(arguments: [1, 2, 4]) func `every piece adds to sums that are there at the end`(workers: Int) throws {
    let found = sums(10, pieces: 1_000, workers: workers) { piece, sums in
      sums.add(UInt64(piece), to: piece % 10)
      sums.add(.max, to: 0)
    }
    let due = (0..<10).map { place in UInt64((0..<100).reduce(0) { $0 + $1 * 10 + place }) }
    #expect(found == [due[0] &- 1_000] + due.dropFirst())
    #expect(throws: Fault(index: 3)) {
      _ = try sums(1, pieces: 9, workers: workers) { piece, _ throws(Fault) in
        if piece >= 3 { throw Fault(index: piece) }
      }
    }
  }

  @Test func `what is let go is freed though nobody waits for it`() async {
    final class Large: Sendable {
      let free: @Sendable () -> Void
      init(_ free: @escaping @Sendable () -> Void) { self.free = free }
      deinit { free() }
    }
    await withCheckedContinuation { freed in letGo(Large { freed.resume() }) }
  }

  @Test(arguments: [1, 2, 4]) func `lists are joined in their order, the long by several and the short by one`(
    workers: Int
  ) {
    for length in [0, 1, 7, 9_000] {
      let lists = (0..<5).map { list in (0..<(list == 2 ? 0 : length)).map { "\(list) of some length \($0)" } }
      #expect(joined(lists, workers: workers) == Array(lists.joined()))
    }
    #expect(joined([[String]](), workers: workers).isEmpty)
  }

  @Test(arguments: [1, 2, 4]) func `the failure of the lowest index is thrown when nobody works any more`(workers: Int)
  {
    for _ in 0..<200 {
      let busy = Atomic(0)
      #expect(throws: Fault(index: 7)) {
        try inParallel(100, workers: workers) { index throws(Fault) in
          busy.add(1, ordering: .relaxed)
          defer { busy.subtract(1, ordering: .relaxed) }
          if index >= 7 { throw Fault(index: index) }
        }
      }
      #expect(busy.load(ordering: .relaxed) == 0)
    }
  }

  @Test func `work within work gets the threads that have nothing to do`() {
    let together = Mutex(0), meeting = DispatchSemaphore(value: 0)
    let (met, _) = both(
      workers: 3,
      {
        let met = Mutex(true)
        inParallel(3, workers: 3) { _ in
          let isLast = together.withLock {
            $0 += 1
            return $0 == 3
          }
          if isLast { for _ in 0..<3 { meeting.signal() } }
          if meeting.wait(timeout: .now() + 120) == .timedOut { met.withLock { $0 = false } }
        }
        return met.withLock { $0 }
      }, {})
    #expect(met)
  }

  @Test(arguments: [1, 2, 3, 4, 7]) func `what several sort is in order`(workers: Int) {
    for count in [0, 1, 2, 3, 5, 8, 100, 1_001] {
      let numbers = (0..<count).map { $0 &* 7_919 % 101 }
      #expect(sorted(numbers, workers: workers, by: <) == numbers.sorted())
    }
  }

  @Test func `of nothing comes nothing`() {
    #expect(mapped(5..<5, workers: 4) { Array($0) } == [])
    inParallel(0, workers: 4) { _ in Issue.record("nothing was to be done") }
  }
}
