/// The columns of content/payments.
enum PaymentColumn: String, KeyedColumn {
  case project, kind, amount, unit, day

  var header: String {
    switch self {
    case .project: "项目编号"
    case .kind: "拨付类型"
    case .amount: "拨付金额"
    case .unit: "单位"
    case .day: "拨付日期"
    }
  }

  static let required: Set<Self> = [.project, .kind, .amount]
}

/// The keys of content/payments/payments.yaml.
enum PaymentsKey: String, YAMLKey {
  case sources, kinds
}

/// What `kinds` gives further words for.
enum PaymentKindKey: String, YAMLKey {
  case first, final
}
