import Glibc
import OutputWriting

/// A folder of its own for one test, removed with all that is in it at the end of the test.
final class Workshop: Sendable {
  let path: String
  /// Where the tests publish to.
  var site: String { path + "/site" }

  /// - Parameter isInMemory: whether on a file system in memory, if the machine has one: for many sites one after
  ///   the other, each of which waits for the disk elsewhere.
  init(isInMemory: Bool = false) {
    let parent = isInMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(parent)/gongshi-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap(mkdtemp) }
    precondition(made != nil, "no temporary folder can be made")
    path = template.withUnsafeBufferPointer { String(decoding: $0.dropLast().map(UInt8.init), as: UTF8.self) }
  }

  /// The paths and contents of all files below a folder, and its empty folders with a slash and nothing.
  func contents(of folder: String? = nil) -> [String: String] {
    let root = folder ?? site
    var found = [String: String]()
    for name in names(in: root) {
      let path = root + "/" + name
      if kind(of: path) != S_IFDIR {
        found[name] = text(of: path)
      } else if names(in: path).isEmpty {
        found[name + "/"] = ""
      } else {
        for (inner, text) in contents(of: path) { found[name + "/" + inner] = text }
      }
    }
    return found
  }

  func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names = [String]()
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func text(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 22)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { preconditionFailure("no file can be made at \(path)") }
    fputs(text, file)
    fclose(file)
  }

  func inode(of name: String) -> ino_t { state(of: site + "/" + name).st_ino }
  func permissions(of path: String) -> mode_t { state(of: path).st_mode & 0o777 }
  func kind(of path: String) -> mode_t { state(of: path).st_mode & S_IFMT }

  func state(of path: String) -> stat {
    var state = stat()
    _ = lstat(path, &state)
    return state
  }

  deinit { removeTree(path) }

  private func removeTree(_ path: String) {
    if kind(of: path) == S_IFDIR {
      for name in names(in: path) { removeTree(path + "/" + name) }
    }
    remove(path)
  }
}
