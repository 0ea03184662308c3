/// Why a site was not published. The site that stood before still stands, whole.
package enum PublishError: Error, Hashable, Sendable {
  case refused(FileError)
  /// The path ends in no name, such as `.` or `/`.
  case noName(path: String)
  case noParent(path: String, parent: String)
  /// There is no site to look at.
  case nothingThere(path: String)
  /// `kind` as in "a symbolic link".
  case notAFolder(path: String, kind: String)
  case mountPoint(path: String)
  /// It holds something, but no manifest of ours.
  case notOurs(path: String, entry: String)
  case versionControl(path: String, entry: String)
  case busy(path: String)
}

extension PublishError: CustomStringConvertible {
  /// One sentence without a final full stop.
  package var description: String {
    switch self {
    case .refused(let error): error.description
    case .noName(let path): "\"\(path)\" names no folder of its own; name the folder that is to be the site"
    case .noParent(let path, let parent): "\(path) cannot be made because the folder \(parent) does not exist"
    case .nothingThere(let path): "there is no site at \(path)"
    case .notAFolder(let path, let kind): "\(path) is \(kind), not a folder; move it away or name another folder"
    case .mountPoint(let path): "\(path) is a file system of its own; name a folder inside it, which can be exchanged"
    case .notOurs(let path, let entry):
      "\(path) holds \(entry) but no manifest of a published site; "
        + "move it away or name another folder, for publishing would delete it"
    case .versionControl(let path, let entry):
      "\(path) holds \(entry), which publishing would delete; name another folder and copy the site from there"
    case .busy(let path): "another build is publishing to \(path); try again when it is done"
    }
  }
}

/// Does the work; what the system refuses is why the site is not published.
func refusing<Result>(_ work: () throws(FileError) -> Result) throws(PublishError) -> Result {
  do throws(FileError) {
    return try work()
  } catch {
    throw .refused(error)
  }
}
