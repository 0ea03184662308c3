private import ParallelWork
private import Synchronization

/// Lets the disk begin with what was written while more is made: else it has nothing to do until a whole site waits for it.
final class EarlyFlush: Sendable {
  private let files: FileSystem
  /// A folder on the disk.
  private let path: String
  /// So many bytes are worth the call.
  private let amount: Int
  private let waiting = Mutex((bytes: 0, isBusy: false))

  init(_ files: FileSystem, path: String, amount: Int = 1 << 27) {
    (self.files, self.path, self.amount) = (files, path, amount)
  }

  /// To be told how many bytes were written. What goes wrong is not said: the flush before publishing will.
  func wrote(_ bytes: Int) {
    let isDue = waiting.withLock { waiting in
      waiting.bytes += bytes
      guard waiting.bytes >= amount, !waiting.isBusy else { return false }
      waiting = (0, true)
      return true
    }
    guard isDue else { return }
    aside { [self] in
      // By a descriptor of its own: a disk tells each of them once what it could not write.
      if let folder = try? files.open(folder: path) { try? files.flush(folder) }
      waiting.withLock { $0.isBusy = false }
    }
  }
}
