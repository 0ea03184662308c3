private import Synchronization

/// Where a new site is made, taken when the first file is to be written: who has nothing to write, touches nothing.
final class StagingArea: Sendable {
  private let files: FileSystem
  private let target: PublishTarget
  private let workers: Int
  private let taken = Mutex<Taken?>(nil)
  /// The site the new one is held against, where it was looked at before the area was taken.
  private let seen: FileState.Identity?

  private struct Taken: Sendable {
    let staging: StagingFolder
    let new: Folder
  }

  /// An area that is taken when it is needed, where a site was looked at (`seen`), and otherwise now.
  init(for target: PublishTarget, files: FileSystem, workers: Int, seen: FileState.Identity?) throws(PublishError) {
    self.files = files
    self.target = target
    self.workers = workers
    self.seen = seen
    if seen == nil { _ = try folder() }
  }

  var isTaken: Bool { taken.withLock { $0 != nil } }

  /// The folder of the new site.
  func folder() throws(PublishError) -> Folder {
    let result = taken.withLock { taken -> Result<Folder, PublishError> in
      do throws(PublishError) {
        if let taken { return .success(taken.new) }
        let new = try take()
        taken = new
        return .success(new.new)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func take() throws(PublishError) -> Taken {
    let staging = try StagingFolder(for: target, files: files, workers: workers)
    do throws(PublishError) {
      // Another build may have published between the look at the old site and the lock.
      if let seen, try files.oldSite(at: target)?.identity != seen { throw .busy(path: target.path) }
      let new = try refusing { () throws(FileError) in
        try files.createFolder(target.new, mode: 0o700)
        return try files.open(folder: target.new)
      }
      return Taken(staging: staging, new: new)
    } catch {
      try? staging.remove()
      throw error
    }
  }

  /// Puts what was made in the place of the old site.
  ///
  /// - Returns: what failed when the new site already stood there.
  func swap(hasOld: Bool) throws(PublishError) -> FileError? {
    let new = try folder()
    guard let staging = taken.withLock({ $0?.staging }) else { return nil }
    try refusing { () throws(FileError) in
      try files.setMode(0o755, of: new)
      try files.flush(new)
      try staging.swap(hasOld: hasOld)
    }
    return staging.troubleAfterSwap()
  }

  /// Removes what was made and lets the next build in; nothing, where the area was never taken.
  func remove() throws(FileError) {
    try taken.withLock { $0?.staging }?.remove()
  }
}
