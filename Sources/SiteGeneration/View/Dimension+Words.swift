import Summaries

extension Dimension {
  /// The page of a group, or nil where the dimension has no pages of its own.
  func address(_ key: String) -> String? {
    switch self {
    case .year: Int(key).map(Address.year)
    case .category: Address.category(key)
    case .programme: Address.programme(key)
    case .region: Address.region(key)
    case .city: Address.city(key)
    case .cluster: Address.cluster(key)
    case .chain: Address.chain(key)
    case .organisation: Address.organisation(key)
    case .county, .status: nil
    }
  }

  func name(_ words: Words) -> String {
    switch self {
    case .year: words[.year]
    case .category: words[.category]
    case .programme: words[.programme]
    case .region: words[.region]
    case .city: words[.city]
    case .county: words[.county]
    case .cluster: words[.cluster]
    case .chain: words[.chain]
    case .organisation: words[.organisation]
    case .status: words[.status]
    }
  }

  /// What the unstated bucket is called: 未归类 for what is classified, 未填 for what is filled in.
  func unstated(_ words: Words) -> String {
    switch self {
    case .category, .programme, .cluster, .chain: words[.unclassified]
    case .year, .region, .city, .county, .organisation, .status: words[.unstated]
    }
  }
}
