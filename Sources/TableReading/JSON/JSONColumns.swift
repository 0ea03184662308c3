/// The columns of records, in the order in which they are first met: each is the path of names and positions to a value,
/// joined by dots as 360Giving writes it, `recipientOrganization.0.name`.
struct JSONColumns {
  private(set) var paths = [[UInt8]]()
  private var indices = [[UInt8]: Int]()

  /// No list has as many; a file that does is read wrongly or was made to take memory.
  static let limit = 16_384

  /// The column of a path. Records mostly have their names in the same order, so the guess is tried first.
  mutating func index(of path: [UInt8], guess: Int) -> Int {
    if guess < paths.count, paths[guess] == path { return guess }
    if let known = indices[path] { return known }
    indices[path] = paths.count
    paths.append(path)
    return paths.count - 1
  }
}
