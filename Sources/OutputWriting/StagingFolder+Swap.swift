private import Glibc

extension StagingFolder {
  /// Puts the new site in its place. In one step, if the file system can; otherwise in two renames, of which the
  /// first is taken back if the second fails.
  func swap(hasOld: Bool) throws(FileError) {
    guard hasOld else { return try files.rename(target.new, to: target.path) }
    do throws(FileError) {
      try files.exchange(target.path, with: target.new)
    } catch  where [ENOSYS, EINVAL, EOPNOTSUPP].contains(error.number) {
      try files.rename(target.path, to: target.previous)
      do throws(FileError) {
        try files.rename(target.new, to: target.path)
      } catch {
        try? restorePrevious()
        throw error
      }
    }
  }

  /// Makes the exchange durable and removes the old site.
  ///
  /// - Returns: what failed of that; the new site stands in its place all the same.
  func troubleAfterSwap() -> FileError? {
    do throws(FileError) {
      try files.flushNames(of: files.open(folder: target.parent + "/."))
      try remove()
      return nil
    } catch {
      return error
    }
  }
}
