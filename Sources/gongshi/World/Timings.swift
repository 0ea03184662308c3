import Glibc
import Synchronization

/// Where the time of a build goes, in seconds of wall time; the command alone reads a clock.
final class Timings: Sendable {
  enum Phase: String, CaseIterable, Sendable {
    /// Files of the site folder into the dataset.
    case read
    case check
    /// Groupings and tables.
    case summarise
    /// Search index, data files, the plan of pages.
    case index
    /// Templates and what they show.
    case render
    /// The integrity gate.
    case gate
    /// Digests, comparison with the old site, files, the exchange.
    case write
  }

  private let seconds = Mutex([Phase: Double]())
  private let start = Timings.now

  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  func add(_ more: Double, to phase: Phase) {
    seconds.withLock { $0[phase, default: 0] += more }
  }

  func measured<Result>(_ phase: Phase, _ work: () throws -> Result) rethrows -> Result {
    let start = Timings.now
    defer { add(Timings.now - start, to: phase) }
    return try work()
  }

  subscript(phase: Phase) -> Double { seconds.withLock { $0[phase] ?? 0 } }

  /// A line for each phase and one for the whole: `render      0.412 s   37 %`.
  var report: String {
    let seconds = seconds.withLock { $0 }, total = Timings.now - start
    let lines = Phase.allCases.map { (name: $0.rawValue, seconds: seconds[$0] ?? 0) } + [("total", total)]
    return lines.map { name, seconds in
      let percent = total > 0 ? Int((seconds / total * 100).rounded()) : 0
      return padded(name, 10, left: true) + padded(milliseconds(seconds), 10) + " s" + padded("\(percent)", 5) + " %"
    }.joined(separator: "\n")
  }

  /// `1.042`
  private func milliseconds(_ seconds: Double) -> String {
    let all = Int((seconds * 1000).rounded()), rest = String(all % 1000)
    return "\(all / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  private func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return left ? text + blanks : blanks + text
  }
}
