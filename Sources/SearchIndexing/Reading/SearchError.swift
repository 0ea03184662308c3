/// Why a published index cannot be searched.
package enum SearchError: Error, Hashable, Sendable {
  /// The file is not what the root promised.
  case damaged(path: String, problem: String)
  /// The index was written in another form than this program reads.
  case otherVersion(found: Int, expected: Int)

  /// One sentence without a final full stop.
  package var message: String {
    switch self {
    case .damaged(let path, let problem): "the search index is damaged: \(path): \(problem)"
    case .otherVersion(let found, let expected):
      "the search index has version \(found), this program reads version \(expected); build the site again"
    }
  }
}
