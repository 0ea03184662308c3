import Diagnostics
import ParallelWork

/// Some reading with a log of its own, for what is read side by side and speaks in turn.
func logged<Value>(_ read: (inout DiagnosticLog) -> Value) -> (value: Value, said: DiagnosticLog) {
  var log = DiagnosticLog()
  let value = read(&log)
  return (value, log)
}

/// Two readings side by side where there are workers for it; what the first says comes first.
func both<A: Sendable, B: Sendable>(
  workers: Int, _ log: inout DiagnosticLog, _ first: @Sendable (inout DiagnosticLog) -> A,
  _ second: @Sendable (inout DiagnosticLog) -> B
) -> (A, B) {
  let (a, b) = ParallelWork.both(workers: workers, { logged(first) }, { logged(second) })
  log.add(a.said)
  log.add(b.said)
  return (a.value, b.value)
}
