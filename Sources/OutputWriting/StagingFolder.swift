internal import Glibc

/// The folder beside the target in which a site is made, held by one build at a time.
///
/// It is the lock, too: who finds it locked is told that another build is at work, and who finds it unlocked cleans
/// up after one that was killed.
struct StagingFolder: Sendable {
  let files: FileSystem
  let target: PublishTarget
  private let locked: LockedFolder
  let workers: Int

  /// Takes the folder, makes it if need be, and leaves it empty.
  init(for target: PublishTarget, files: FileSystem, workers: Int) throws(PublishError) {
    locked = try files.lockedStaging(for: target)
    self.files = files
    self.target = target
    self.workers = workers
    do throws(FileError) {
      try restorePrevious()
      try files.removeContents(of: locked.folder, workers: workers)
    } catch {
      try? files.removeFolder(target.staging)
      throw .refused(error)
    }
  }

  /// Puts the old site back where a build was killed between the two renames of a file system without exchange.
  func restorePrevious() throws(FileError) {
    guard try files.state(of: target.previous) != nil, try files.state(of: target.path) == nil else { return }
    try files.rename(target.previous, to: target.path)
  }

  /// Removes the folder with all that is in it and lets the next build in.
  func remove() throws(FileError) {
    try restorePrevious()
    try files.removeContents(of: locked.folder, workers: workers)
    try files.removeFolder(target.staging)
  }
}

extension FileSystem {
  /// The staging folder, locked. One that its holder removed between opening and locking is made anew.
  fileprivate func lockedStaging(for target: PublishTarget) throws(PublishError) -> LockedFolder {
    while true {
      do throws(FileError) {
        if let locked = try stagingIfLocked(for: target) { return locked }
      } catch  where error.call == .lock && error.number == EWOULDBLOCK {
        throw .busy(path: target.path)
      } catch {
        throw .refused(error)
      }
    }
  }

  private func stagingIfLocked(for target: PublishTarget) throws(FileError) -> LockedFolder? {
    let isOurs = try createStaging(for: target)
    do throws(FileError) {
      let folder = try open(folder: target.staging)
      let locked = try lock(folder)
      let isStillThere = try state(of: target.staging)?.identity == state(of: folder).identity
      return isStillThere ? locked : nil
    } catch  where error.call == .openFolder && error.number == ENOENT {
      return nil
    } catch {
      if isOurs, error.number != EWOULDBLOCK { try? removeFolder(target.staging) }
      throw error
    }
  }

  /// Whether the folder was made now; otherwise somebody is at work, or was killed.
  private func createStaging(for target: PublishTarget) throws(FileError) -> Bool {
    do throws(FileError) {
      try createFolder(target.staging, mode: 0o700)
      return true
    } catch  where error.number == EEXIST {
      return false
    }
  }
}
