/// The columns of content/indicators: one row for each indicator of each project.
enum IndicatorColumn: String, KeyedColumn {
  case project, form, indicator, own, unit, target, actual

  var header: String {
    switch self {
    case .project: "项目编号"
    case .form: "申报表"
    case .indicator: "指标"
    case .own: "个性指标"
    case .unit: "单位"
    case .target: "目标值"
    case .actual: "实际值"
    }
  }

  static let required: Set<Self> = [.project, .indicator, .target]
}
