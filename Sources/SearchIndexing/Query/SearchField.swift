/// What a word of a query is asked of, if not of everything: `单位:恒瑞`, `city:苏州`.
enum SearchField: String, CaseIterable {
  case organisation, project, place, chain, cluster, programme, category

  /// How it is written, folded.
  var spellings: [String] {
    switch self {
    case .organisation: ["单位", "承担单位", "organisation", "organization", "org"]
    case .project: ["项目", "项目名称", "project"]
    case .place: ["城市", "地区", "设区市", "区域", "city", "place", "region"]
    case .chain: ["产业链", "chain"]
    case .cluster: ["集群", "cluster"]
    case .programme: ["项目类型", "类型", "programme", "program"]
    case .category: ["类别", "category"]
    }
  }

  /// The kinds of documents, if names, and of groups whose name is asked; none for projects.
  var kinds: [String] {
    switch self {
    case .place: ["city", "county", "region"]
    case .project: []
    case .organisation, .chain, .cluster, .programme, .category: [rawValue]
    }
  }
}
