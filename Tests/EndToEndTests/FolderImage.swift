import Foundation

/// What stands in a folder: every file by its path, and whether it is the very same file as before.
struct FolderImage: Equatable {
  struct File: Equatable {
    let bytes: Data
    let inode: UInt64
    let modified: Date?
  }

  private(set) var files = [String: File]()

  init(_ folder: URL) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appendingPathComponent(path)
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      guard attributes[.type] as? FileAttributeType != .typeDirectory else { continue }
      files[path] = File(
        bytes: try Data(contentsOf: file), inode: (attributes[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0,
        modified: attributes[.modificationDate] as? Date)
    }
  }

  /// The paths where two folders differ in being there or in any byte.
  func differences(from other: FolderImage) -> [String] {
    Set(files.keys).union(other.files.keys).filter { files[$0]?.bytes != other.files[$0]?.bytes }.sorted()
  }
}
