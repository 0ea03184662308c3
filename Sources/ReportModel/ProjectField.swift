/// The canonical fields of a project: JSON key and Chinese column header (the contract of the published files).
package enum ProjectField: String, CaseIterable, Sendable {
  case id, year, programme, category, name, organisation, creditCode, partners, recommender, region, city, county,
    industry, cluster, chain, start, end, `case`, base, investment, support, firstInstalment, status, measures

  /// The header of its column in Chinese lists and downloads.
  package var header: String {
    switch self {
    case .id: "项目编号"
    case .year: "年度"
    case .programme: "项目类型"
    case .category: "类别"
    case .name: "项目名称"
    case .organisation: "承担单位"
    case .creditCode: "统一社会信用代码"
    case .partners: "联合体成员"
    case .recommender: "推荐单位"
    case .region: "区域"
    case .city: "设区市"
    case .county: "县(市、区)"
    case .industry: "行业"
    case .cluster: "集群"
    case .chain: "产业链"
    case .start: "开始时间"
    case .end: "结束时间"
    case .case: "情形"
    case .base: "核定基数"
    case .investment: "项目总投入"
    case .support: "支持金额"
    case .firstInstalment: "首次拨付"
    case .status: "状态"
    case .measures: "其他指标"
    }
  }

  /// Whether every edition must show it: without these a row says nothing.
  package var isAlwaysShown: Bool {
    switch self {
    case .id, .year, .programme, .category, .name, .organisation: true
    default: false
    }
  }
}

extension [Project] {
  /// The projects with only these fields: what an edition may show. The rest is gone, not hidden.
  package func keeping(_ fields: Set<ProjectField>) -> [Project] {
    let hidden = ProjectField.allCases.filter { !$0.isAlwaysShown && !fields.contains($0) }
    if hidden.isEmpty { return self }
    return map { project in
      var kept = project.fields
      for field in hidden { kept.remove(field) }
      return Project(kept)
    }
  }
}

extension Project.Fields {
  fileprivate mutating func remove(_ field: ProjectField) {
    switch field {
    case .id, .year, .programme, .category, .name, .organisation, .creditCode: break
    case .partners: partners = []
    case .recommender: recommender = nil
    case .region: region = nil
    case .city: city = nil
    case .county: county = nil
    case .industry: industry = nil
    case .cluster: cluster = nil
    case .chain: chain = nil
    case .start: start = nil
    case .end: end = nil
    case .case: ruleCase = nil
    case .base: base = nil
    case .investment: investment = nil
    case .support: support = nil
    case .firstInstalment: firstInstalment = nil
    case .status: status = nil
    case .measures: measures = []
    }
  }
}
