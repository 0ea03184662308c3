import ArgumentParser

/// The exit codes of the command (DESIGN.md §4).
extension ExitCode {
  /// Errors in the data; nothing was published.
  static let dataErrors = ExitCode(1)
  /// Disk, permission: the old site is untouched.
  static let worldFailed = ExitCode(3)
}
