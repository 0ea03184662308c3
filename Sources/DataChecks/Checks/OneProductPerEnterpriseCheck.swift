package import ReportModel

/// Does an enterprise have at most as many projects of a programme as the guideline lets it apply for products?
///
/// **Why.** Two awards for two products of one enterprise evade the cap of one project.
///
/// **Clause.** The clause that says 每个企业限报…产品: for 首批次新材料示范应用项目 原则上每个企业限报1个产品 (1-1 三（一）2（3）). It says 原则上, so a
/// failure is a warning. A project is one product.
///
/// **Example.** Two projects of 首批次新材料示范应用项目 with one credit code in 2024 fail; one passes.
///
/// **What it does not see.** Organisations without a credit code: nobody can tell. Subsidiaries with codes of their
/// own. Passes are counted, not listed.
///
/// ## 指南限定每个企业申报产品数量的，同一企业的项目是否没有超过？
///
/// **为什么核查。** 同一企业以两个产品获得两份支持，就绕过了单个项目的最高额度。
///
/// **依据。** 写有“每个企业限报……产品”的条款：首批次新材料示范应用项目原则上每个企业限报1个产品（1-1 三（一）2（3））。条款写的是“原则上”，
/// 不符合只作提示。一个项目按一个产品计。
///
/// **示例。** 2024年度同一统一社会信用代码有两个首批次新材料示范应用项目，不符合；只有一个则符合。
///
/// **发现不了什么。** 没有统一社会信用代码的单位：无法判断。各有代码的子公司。符合的只计数，不逐一列出。
///
/// | 项目编号 | 项目类型 | 承担单位 | 统一社会信用代码 | 规则 | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|---|---|---|
/// | C1 | 首批次新材料示范应用项目 | 甲公司 | 91320594MA1XXXXX0K | products-per-enterprise | 不符合 | ≤ 1 | 2: C1, C2 | |
/// | C2 | 首批次新材料示范应用项目 | 甲公司 | 91320594MA1XXXXX0K | products-per-enterprise | 无法判断 | ≤ 1 | 1: C3 | 统一社会信用代码 |
/// | C3 | 首批次新材料示范应用项目 | 乙公司 | | | | | | |
/// | C4 | 首批次新材料示范应用项目 | 丙公司 | 91320582MA1XXXXX2B | | | | | |
package enum OneProductPerEnterpriseCheck: DatasetCheck {
  package static let id = "one-product-per-enterprise"
  package static let source = PackageResources.OneProductPerEnterpriseCheck_swift
  package static let severity = Finding.Severity.warning

  package static func findings(in rulebook: Rulebook) -> DatasetAnswers {
    let groups = ProgrammeGroups(rulebook)
    var answers = DatasetAnswers()
    for (index, rules) in rulebook.programmes.enumerated() {
      for rule in rules.rules {
        guard let limit = limit(of: rule.rule) else { continue }
        ask(rule, limit, rules, groups.projects[index], rulebook.dataset, &answers)
      }
    }
    return answers
  }

  /// The number of products a rule allows an enterprise; nil where it is another rule.
  private static func limit(of rule: Rule) -> Int? {
    guard case .threshold(let measure, _, let bounds) = rule.test, measure.utf8.starts(with: "每个企业限报".utf8),
      case .atMost(let limit)? = bounds.first?.bound
    else { return nil }
    return Int(limit.millionths / 1_000_000)
  }

  private static func ask(
    _ rule: CompiledRule, _ limit: Int, _ rules: ProgrammeRules, _ projects: [Int], _ dataset: Dataset,
    _ answers: inout DatasetAnswers
  ) {
    for (organisation, own) in byOrganisation(projects, in: dataset) {
      let applicant = dataset.organisations[organisation], hasCode = applicant.creditCode != nil
      guard own.count > limit || !hasCode else {
        answers.countPass()
        continue
      }
      let ids = own.map { dataset.projects[$0].id }.joined(separator: ", ")
      answers.add(
        Finding(
          check: id, verdict: hasCode ? .fail : .cannotTell, severity: rule.rule.inPrinciple ? .warning : .error,
          subject: .organisation(applicant.key), clause: rule.quotation.clause, rule: rule.rule.id,
          text: rule.quotation.text, expected: "≤ \(limit)", actual: "\(own.count): \(ids)",
          missing: hasCode ? nil : ProjectField.creditCode.header, place: dataset.projects[own[0]].place))
    }
  }
}
