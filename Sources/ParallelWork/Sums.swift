private import Synchronization

/// What one thread adds to the sums of `sums(_:pieces:workers:_:)`.
package struct PartialSums: ~Copyable {
  private let own: UnsafeMutableBufferPointer<UInt64>
  private let whole: WholeSums

  fileprivate init(_ whole: WholeSums) {
    self.whole = whole
    own = .allocate(capacity: whole.count)
    own.initialize(repeating: 0)
  }

  /// Adds a number, without regard to overflow.
  package func add(_ number: UInt64, to place: Int) {
    precondition(own.indices.contains(place), "there is no such sum")
    own[place] &+= number
  }

  /// What was added counts once this is let go.
  deinit {
    whole.sums.withLock { all in for place in all.indices { all[place] &+= own[place] } }
    own.deallocate()
  }
}

private final class WholeSums: Sendable {
  let count: Int
  let sums: Mutex<[UInt64]>

  init(count: Int) {
    self.count = count
    sums = Mutex([UInt64](repeating: 0, count: count))
  }
}

/// So many sums, to which each of the pieces of work may add; each worker has sums of its own until it is done.
///
/// - Throws: the error of the lowest piece that failed.
package func sums<Failure: Error>(
  _ count: Int, pieces: Int, workers: Int, _ add: @Sendable (Int, borrowing PartialSums) throws(Failure) -> Void
) throws(Failure) -> [UInt64] {
  let whole = WholeSums(count: count)
  try inParallel(pieces, workers: workers, each: { PartialSums(whole) }, add)
  return whole.sums.withLock { $0 }
}
