internal import Glibc

/// An open folder; closed when nobody holds it any more.
final class Folder: Sendable {
  let descriptor: Int32
  /// For errors.
  let path: String

  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// The path of what stands in it.
  func path(of name: String) -> String { "\(path)/\(name)" }

  deinit { close(descriptor) }
}

/// A folder that nobody else has locked; let go when nobody holds it any more.
final class LockedFolder: Sendable {
  let folder: Folder

  init(_ folder: Folder) { self.folder = folder }

  // Closing alone would not do: a process forked a moment ago has the descriptor, too, until it runs its program.
  deinit { flock(folder.descriptor, LOCK_UN) }
}

/// What stands at a path.
struct FileState: Sendable {
  enum Kind: String, Sendable {
    case file = "a file"
    case folder = "a folder"
    case link = "a symbolic link"
    case other = "neither a file nor a folder"
  }

  /// Tells one file of this machine from every other.
  struct Identity: Hashable, Sendable {
    let device: dev_t
    let inode: ino_t
  }

  let kind: Kind
  let identity: Identity
  /// In bytes.
  let size: Int
  /// The nine permission bits.
  let permissions: mode_t

  init(_ state: stat) {
    kind =
      switch state.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    identity = Identity(device: state.st_dev, inode: state.st_ino)
    size = Int(state.st_size)
    permissions = state.st_mode & 0o777
  }
}
