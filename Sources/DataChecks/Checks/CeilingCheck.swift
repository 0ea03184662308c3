package import ReportModel

/// Is the support at most what the guideline allows this one project?
///
/// **Why.** The figure every reader looks at first. It is right when it is at most the rate times the base and at
/// most the cap.
///
/// **Clause.** The clause of the programme's subsidy (补助标准). The ceiling is reckoned by its kind: rate × base up to
/// the cap (also by case), the rate of the region, a fixed amount (also by case), so much for each unit, or the cap
/// alone where grades are not fixed. Amounts are exact; a share of a fen is dropped.
///
/// **Example.** 企业研发机构创新能力提升项目 (1-1 一（一）2): 10% of the purchases, at most 400 万元. With a base of 3,600 万元 the
/// ceiling is 360 万元: support of 360 万元 passes with nothing left, one fen more fails. Without a base only the cap
/// can be broken.
///
/// **What it does not see.** Whether the base was determined rightly. Where the guideline fixes nothing
/// (competition, contract, announced later) nobody can tell; of actual cost support may be a part of any size, but
/// not more than the cost. Where only the base is missing, support above the cap fails all the same, and below it
/// nobody can tell.
///
/// ## 支持金额是否不超过指南允许该项目的上限？
///
/// **为什么核查。** 这是读者最先看的数字。支持金额不超过“核定基数×比例”，也不超过最高额度，才是对的。
///
/// **依据。** 该项目类型“补助标准”所在的条款。上限按补助方式计算：比例×基数并受最高额度限制（可按情形）、按区域的比例、定额（可按
/// 情形）、按单位数量、分档补助只看最高额度。金额精确到分，不足一分舍去。
///
/// **示例。** 企业研发机构创新能力提升项目（1-1 一（一）2）：按购置额的10%，最高400万元。核定基数3600万元，上限为360万元：支持360
/// 万元符合且已无余额，多一分钱即不符合。未填核定基数时，只有超过最高额度才能判为不符合。
///
/// **发现不了什么。** 核定基数本身是否正确。指南没有规定数额的（竞争性分配、按合同、另行通知）无法判断；按实际支出补助的，比例虽未
/// 规定，也不会超过实际支出。
///
/// | 项目类型 | 核定基数 | 支持金额 | 结果 | 应为 | 实为 | 余额 | 缺少 |
/// |---|---|---|---|---|---|---|---|
/// | 企业研发机构创新能力提升项目 | 3600 | 360 | 符合 | ≤ 360 万元 | 360 万元 | 0 | |
/// | 企业研发机构创新能力提升项目 | 3600 | 360.000001 | 不符合 | ≤ 360 万元 | 360.000001 万元 | -0.000001 | |
/// | 企业研发机构创新能力提升项目 | 4832.86 | 400 | 符合 | ≤ 400 万元 | 400 万元 | 0 | |
/// | 企业研发机构创新能力提升项目 | | 400 | 无法判断 | | 400 万元 | | 核定基数 |
/// | 企业研发机构创新能力提升项目 | | 400.000001 | 不符合 | ≤ 400 万元 | 400.000001 万元 | -0.000001 | |
package enum CeilingCheck: ProjectCheck {
  package static let id = "ceiling"
  package static let source = PackageResources.CeilingCheck_swift
  package static let severity = Finding.Severity.error

  package static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    guard let rules = judge.rules else {
      answers.add(.cannotTell, project) {
        AnswerWords(
          actual: project.support.map(judge.text), missing: judge.standing.missing)
      }
      return
    }
    var reckoning = CeilingReckoning(
      rules.programme.subsidy, isBaseInvestment: rules.isBaseInvestment, money: judge.money, wantsWords: false)
    let ceiling = reckoning.result(for: project), support = project.support
    answers.add(verdict(support, ceiling), project) { words(support, ceiling, rules.programme, judge) }
  }

  private static func verdict(_ support: Money?, _ ceiling: CeilingResult) -> Finding.Verdict {
    guard let support else { return .cannotTell }
    if let amount = ceiling.amount { return support <= amount ? .pass : .fail }
    return ceiling.atMost.map { support > $0 } == true ? .fail : .cannotTell
  }

  private static func words(
    _ support: Money?, _ ceiling: CeilingResult, _ programme: Programme, _ judge: Judge
  ) -> AnswerWords {
    let verdict = verdict(support, ceiling)
    let limit = ceiling.amount ?? (verdict == .fail ? ceiling.atMost : nil)
    let missing = support == nil ? ProjectField.support.header : ceiling.missing?.text
    return AnswerWords(
      clause: programme.subsidy.quotation.clause, text: programme.subsidy.quotation.text,
      expected: limit.map { "≤ \(judge.text($0))" }, actual: support.map(judge.text),
      missing: verdict == .cannotTell ? missing : nil,
      headroom: support.flatMap { support in limit.map { $0 - support } })
  }
}
