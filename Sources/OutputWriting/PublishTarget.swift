/// The folder that is to be a site, and the names beside it that publishing uses.
struct PublishTarget: Sendable {
  let path: String
  let parent: String
  /// A folder of our own beside the target: it is locked while somebody publishes, and everything is staged in it.
  let staging: String

  init(_ path: String) throws(PublishError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    guard let name = parts.last, name != ".", name != ".." else { throw .noName(path: path) }
    let lead = path.hasPrefix("/") ? "/" : ""
    let above = lead + parts.dropLast().joined(separator: "/")
    self.path = lead + parts.joined(separator: "/")
    parent = above.isEmpty ? "." : above
    staging = (above.isEmpty || above == "/" ? above : above + "/") + ".\(name).staging"
  }

  /// Where the new site is made.
  var new: String { staging + "/" + Self.new }
  /// Where the old site stands for a moment, where the file system cannot exchange two folders.
  var previous: String { staging + "/previous" }

  static let new = "new"
}
