import ArgumentParser
import SiteGeneration
import Summaries

/// `region`, or `region-by-year`: what a table is called in commands and file names.
struct TableName: ExpressibleByArgument, Hashable {
  let dimensions: [Dimension]

  init?(argument: String) {
    let parts = argument.split(separator: "-by-", omittingEmptySubsequences: false).map {
      Dimension(rawValue: String($0))
    }
    let known = parts.compactMap { $0 }
    guard known.count == parts.count, (1...2).contains(known.count), Set(known).count == known.count else { return nil }
    dimensions = known
  }

  private init(_ dimensions: [Dimension]) { self.dimensions = dimensions }

  var text: String { dimensions.map(\.rawValue).joined(separator: "-by-") }

  /// Those of `/api/summaries/`.
  static let published =
    Dimension.allCases.map { TableName([$0]) } + SummaryDocuments.crossed.map { TableName([$0.0, $0.1]) }

  static let allValueStrings = published.map(\.text)
}
