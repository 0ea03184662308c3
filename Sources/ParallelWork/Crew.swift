private import Dispatch
private import Synchronization

/// Runs a turn of work in this thread and in as many others as have time, so many in all; returns when every turn that
/// was begun has ended.
///
/// Nobody waits for a thread to become free: work within work gets those that are idle when it begins, or later.
func crewed(by workers: Int, _ turn: @Sendable () -> Void) {
  guard workers > 1 else { return turn() }
  withoutActuallyEscaping(turn) { turn in
    let crew = Crew(turn)
    for _ in 1..<workers { DispatchQueue.global().async { crew.join() } }
    turn()
    crew.close()
  }
}

/// Those who may take part in a piece of work as long as it is open.
private final class Crew: Sendable {
  private let turn: Mutex<(@Sendable () -> Void)?>
  private let members = DispatchGroup()

  init(_ turn: @escaping @Sendable () -> Void) { self.turn = Mutex(turn) }

  func join() { if tookPart { members.leave() } }

  /// The work is let go before the others hear that this one has left: it must not outlive the call it was given to.
  private var tookPart: Bool {
    let turn = turn.withLock { turn in
      if turn != nil { members.enter() }
      return turn
    }
    turn?()
    return turn != nil
  }

  /// Lets nobody join any more and waits for those who did.
  func close() {
    turn.withLock { $0 = nil }
    members.wait()
  }
}

/// Lets go of something large in a thread that has time: to free a million small pieces takes as long as to make them.
/// Nobody waits for it.
package func letGo<Value: Sendable>(_ value: consuming Value) {
  let last = Last(value)
  aside { last.letGo() }
}

/// Does something in a thread that has time. Nobody waits for it, and the end of the program does not either.
package func aside(_ work: @escaping @Sendable () -> Void) { DispatchQueue.global().async(execute: work) }

/// The last to hold something: whoever gave it away has no share in it any more.
private final class Last<Value: Sendable>: Sendable {
  private let value: Mutex<Value?>

  init(_ value: consuming Value) { self.value = Mutex(value) }

  func letGo() { value.withLock { $0 = nil } }
}
