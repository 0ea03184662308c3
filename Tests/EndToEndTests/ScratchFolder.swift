import Foundation
import Synchronization

/// A folder of a test's own; it goes when nobody holds it any more, one that is held for ever when the tests end.
final class ScratchFolder: Sendable {
  let url: URL

  private static let standing = Mutex(Set<URL>())
  private static let removal: Void = {
    atexit { ScratchFolder.standing.withLock { for folder in $0 { try? FileManager.default.removeItem(at: folder) } } }
  }()

  /// `name` is the last part of its path, to have builds in folders of different names.
  init(_ name: String = "scratch") throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("gongshi-\(UUID().uuidString)/\(name)")
    _ = Self.removal
    let whole = url.deletingLastPathComponent()
    Self.standing.withLock { _ = $0.insert(whole) }
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    let whole = url.deletingLastPathComponent()
    try? FileManager.default.removeItem(at: whole)
    Self.standing.withLock { _ = $0.remove(whole) }
  }

  var path: String { url.path }

  func url(_ path: String) -> URL { url.appendingPathComponent(path) }

  @discardableResult
  func write(_ text: String, to path: String) throws -> URL {
    let file = url(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file
  }

  func read(_ path: String) throws -> Data { try Data(contentsOf: url(path)) }

  func text(_ path: String) throws -> String { String(decoding: try read(path), as: UTF8.self) }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

  /// Replaces what must be there once.
  func edit(_ path: String, _ old: String, _ new: String) throws {
    let before = try text(path)
    guard before.components(separatedBy: old).count == 2 else { throw Missing(text: old, path: path) }
    try write(before.replacingOccurrences(of: old, with: new), to: path)
  }

  struct Missing: Error {
    let text: String
    let path: String
  }
}

extension ScratchFolder {
  /// A copy of `sites/small` that a test may break.
  static func smallSite(_ name: String = "site") throws -> ScratchFolder {
    let folder = try ScratchFolder(name)
    let small = Repository.sites.appendingPathComponent("small/content")
    try FileManager.default.copyItem(at: small, to: folder.url("content"))
    let theme = Repository.root.appendingPathComponent("themes/default").path
    try folder.edit("content/site.yaml", "../../../../themes/default", theme)
    return folder
  }
}
