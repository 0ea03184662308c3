private import Dispatch
private import Synchronization

/// Does the work for every index by as many workers as given, each of which takes the next indexes when it is done
/// with its last.
///
/// - Throws: the error of the lowest index that failed; after the first no index is begun.
func inParallel<Failure: Error>(
  _ count: Int, workers: Int, _ work: @Sendable (Int) throws(Failure) -> Void
) throws(Failure) {
  let next = Atomic(0)
  let first = Mutex<(index: Int, error: Failure)?>(nil)
  DispatchQueue.concurrentPerform(iterations: max(1, min(workers, count))) { _ in
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      do throws(Failure) {
        try work(index)
      } catch {
        first.withLock { if index < $0?.index ?? .max { $0 = (index, error) } }
        next.store(count, ordering: .relaxed)
      }
    }
  }
  if let failure = first.withLock({ $0 }) { throw failure.error }
}

/// The results for a range of indexes in their order, made in runs of some hundred by as many workers as given.
package func mapped<Result: Sendable>(
  _ range: Range<Int>, workers: Int, _ results: @Sendable (Range<Int>) -> [Result]
) -> [Result] {
  let runs = stride(from: range.lowerBound, to: range.upperBound, by: 256).map {
    $0..<min($0 + 256, range.upperBound)
  }
  let done = Mutex([[Result]](repeating: [], count: runs.count))
  inParallel(runs.count, workers: workers) { index in
    let run = results(runs[index])
    done.withLock { $0[index] = run }
  }
  return done.withLock { Array($0.joined()) }
}
