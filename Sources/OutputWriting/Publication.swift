/// What publishing did.
package struct Publication: Hashable, Sendable {
  /// Files whose bytes are new.
  package let written: Int
  /// The bytes of those.
  package let bytesWritten: Int
  /// Files that stayed the same file, with inode and time.
  package let kept: Int
  /// Files of the old site that the new one does not have.
  package let removed: Int
  /// What failed when the new site already stood in its place, such as the removal of the old one.
  package let trouble: FileError?

  /// Whether the site already was what it should be; then it was not touched.
  package let isUnchanged: Bool

  init(written: Int, bytesWritten: Int, kept: Int, removed: Int, trouble: FileError? = nil, isUnchanged: Bool = false) {
    self.written = written
    self.bytesWritten = bytesWritten
    self.kept = kept
    self.removed = removed
    self.trouble = trouble
    self.isUnchanged = isUnchanged
  }
}
