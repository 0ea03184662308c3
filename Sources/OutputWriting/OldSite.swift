/// The site that stands at the target.
struct OldSite: Sendable {
  let folder: Folder
  let identity: FileState.Identity
  /// Nil where the folder is empty.
  let manifest: Manifest?
}

extension FileSystem {
  /// The site at the target, nil where nothing stands there.
  ///
  /// - Throws: what stands there and is not a site of ours, so that nobody's files are deleted.
  func oldSite(at target: PublishTarget) throws(PublishError) -> OldSite? {
    guard try isFolder(target) else { return nil }
    let folder = try refusing { () throws(FileError) in try open(folder: target.path) }
    let identity = try refusing { () throws(FileError) in try state(of: folder).identity }
    let entries = try refusing { () throws(FileError) -> [FolderEntry] in
      try self.entries(of: folder)
    }
    let names = entries.map { $0.text }.sorted(by: precedes)
    guard let first = names.first else { return OldSite(folder: folder, identity: identity, manifest: nil) }
    if let entry = names.first(where: [".git", ".hg", ".svn"].contains) {
      throw .versionControl(path: target.path, entry: entry)
    }
    guard names.contains(Manifest.path) else { throw .notOurs(path: target.path, entry: first) }
    let bytes = try refusing { () throws(FileError) -> [UInt8] in try self.bytes(of: Manifest.path, in: folder) }
    guard let manifest = Manifest(reading: bytes) else {
      throw .notOurs(path: target.path, entry: "a manifest.json of something else")
    }
    return OldSite(folder: folder, identity: identity, manifest: manifest)
  }

  /// Whether a folder stands at the target that another can take the place of; not, where nothing stands there.
  private func isFolder(_ target: PublishTarget) throws(PublishError) -> Bool {
    // The parent may be a symbolic link: what it leads to is asked for.
    let parent = try refusing { () throws(FileError) -> FileState? in try state(of: target.parent + "/.") }
    guard let parent else { throw .noParent(path: target.path, parent: target.parent) }
    let found = try refusing { () throws(FileError) -> FileState? in try state(of: target.path) }
    guard let found else { return false }
    guard found.kind == .folder else { throw .notAFolder(path: target.path, kind: found.kind.rawValue) }
    guard found.identity.device == parent.identity.device else { throw .mountPoint(path: target.path) }
    return true
  }
}
