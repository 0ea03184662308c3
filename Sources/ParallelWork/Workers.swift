private import Synchronization

/// Does the work for every index by as many workers as given, each of which takes the next index when it is done
/// with its last.
///
/// - Throws: the error of the lowest index that failed; after the first no index is begun.
package func inParallel<Failure: Error>(
  _ count: Int, workers: Int, _ work: @Sendable (Int) throws(Failure) -> Void
) throws(Failure) {
  try inParallel(count, workers: workers, each: { () }) { index, _ throws(Failure) in try work(index) }
}

/// The same with something of its own for each worker, made once and used for all its indexes.
package func inParallel<Tool: ~Copyable, Failure: Error>(
  _ count: Int, workers: Int, each tool: @Sendable () -> Tool,
  _ work: @Sendable (Int, borrowing Tool) throws(Failure) -> Void
) throws(Failure) {
  let progress = Progress<Failure>()
  crewed(by: min(workers, count)) {
    let tool = tool()
    while let index = progress.next(below: count) {
      do throws(Failure) {
        try work(index, tool)
      } catch {
        progress.fail(index, error)
      }
    }
  }
  if let failure = progress.failure { throw failure.error }
}

/// Which indexes are begun, and the failure of the lowest.
private final class Progress<Failure: Error>: Sendable {
  private let begun = Atomic(0)
  private let first = Mutex<(index: Int, error: Failure)?>(nil)

  func next(below count: Int) -> Int? {
    let index = begun.add(1, ordering: .relaxed).oldValue
    return index < count ? index : nil
  }

  /// No further index is begun.
  func fail(_ index: Int, _ error: Failure) {
    first.withLock { if index < $0?.index ?? .max { $0 = (index, error) } }
    begun.store(.max / 2, ordering: .relaxed)
  }

  var failure: (index: Int, error: Failure)? { first.withLock { $0 } }
}

/// The results for a range of indexes in their order, made in runs by as many workers as given; `size` says how many
/// indexes a run has: few where a single result takes long.
@usableFromInline package func mapped<Result: Sendable>(
  _ range: Range<Int>, workers: Int, runs size: Int = 256, _ results: @Sendable (Range<Int>) -> [Result]
) -> [Result] {
  let runs = stride(from: range.lowerBound, to: range.upperBound, by: size).map {
    $0..<min($0 + size, range.upperBound)
  }
  let done = Mutex([[Result]](repeating: [], count: runs.count))
  inParallel(runs.count, workers: workers) { index in
    let run = results(runs[index])
    done.withLock { $0[index] = run }
  }
  return joined(done, workers: workers)
}

/// The elements of several lists in the order of the lists; each list is copied, and let go, by whoever has time.
package func joined<Element: Sendable>(_ lists: consuming [[Element]], workers: Int) -> [Element] {
  joined(Mutex(lists), workers: workers)
}

private func joined<Element: Sendable>(_ lists: borrowing Mutex<[[Element]]>, workers: Int) -> [Element] {
  var starts = [0]
  lists.withLock { lists in for list in lists { starts.append(starts[starts.count - 1] + list.count) } }
  let total = starts[starts.count - 1]
  return Array(unsafeUninitializedCapacity: total) { [starts] buffer, count in
    nonisolated(unsafe) let all = buffer
    inParallel(starts.count - 1, workers: total < fewElements ? 1 : workers) { index in
      let list = lists.withLock { lists in
        let list = lists[index]
        lists[index] = []
        return list
      }
      // As a whole: the elements of a type known only to the caller are copied one by one otherwise.
      list.withUnsafeBufferPointer { list in
        guard let first = list.baseAddress, let place = all.baseAddress else { return }
        (place + starts[index]).initialize(from: first, count: list.count)
      }
    }
    count = total
  }
}

/// So few are copied sooner than a thread is woken.
private let fewElements = 10_000

/// Two pieces of work side by side where there are workers for it.
package func both<A: Sendable, B: Sendable>(
  workers: Int, _ first: @Sendable () -> A, _ second: @Sendable () -> B
) -> (A, B) {
  let a = Mutex(A?.none), b = Mutex(B?.none)
  inParallel(2, workers: workers) { index in
    if index == 0 {
      let result = first()
      a.withLock { $0 = result }
    } else {
      let result = second()
      b.withLock { $0 = result }
    }
  }
  guard let a = a.withLock({ $0 }), let b = b.withLock({ $0 }) else { preconditionFailure("both pieces were done") }
  return (a, b)
}
