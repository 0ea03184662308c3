import OutputWriting
import ReportModel

/// What links are held against: where the site stands, and its files.
struct SiteAddresses: Sendable {
  let files: [OutputFile]
  let paths: PathTable
  let baseURLText: String
  let baseURL: [UInt8]
  let basePath: String

  init(_ tree: OutputTree, site: Site) {
    files = tree.files
    // The manifest comes when the tree is written.
    paths = PathTable(tree.files.map(\.path) + [Manifest.path])
    baseURLText = site.baseURL
    baseURL = Array(site.baseURL.utf8)
    basePath = site.basePath
  }

  static let https = Array("https://".utf8)
  static let http = Array("http://".utf8)
}
