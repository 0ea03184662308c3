import Synchronization

/// Counts from any number of threads.
final class Counter: Sendable {
  private let state = Atomic(0)

  var count: Int { state.load(ordering: .relaxed) }

  func add() { state.add(1, ordering: .relaxed) }
}
