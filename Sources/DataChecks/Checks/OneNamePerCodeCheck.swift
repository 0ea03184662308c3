package import ReportModel

/// Does a credit code stand with one name?
///
/// **Why.** A code with two names is a renamed organisation or somebody else's code: sums by organisation are right
/// in the one case and wrong in the other, so a person has to look.
///
/// **Clause.** None: it is asked of every organisation, over all years. Full-width and half-width signs are one way
/// of writing.
///
/// **Example.** 91320594MA1XXXXX0K stands with 甲公司 and with 乙公司 and fails; the name written most often is shown.
///
/// **What it does not see.** Two codes of one organisation, and organisations without a code: for these nobody can
/// tell. Passes are counted, not listed.
///
/// ## 同一统一社会信用代码是否只有一个单位名称？
///
/// **为什么核查。** 一个代码有两个名称，或是单位更名，或是误填了别家的代码：前者按单位汇总没有问题，后者就错了，需要有人核对。
///
/// **依据。** 无条款；各年度的所有单位都核查。全角、半角视为同一写法。
///
/// **示例。** 91320594MA1XXXXX0K既写作甲公司，又写作乙公司，不符合；页面显示出现次数最多的名称。
///
/// **发现不了什么。** 同一单位有两个代码的；没有代码的单位无法判断。符合的只计数，不逐一列出。
///
/// | 承担单位 | 统一社会信用代码 | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|
/// | 甲公司 | 91320594MA1XXXXX0K | 不符合 | 1 | 2: 甲公司, 乙公司 | |
/// | 甲公司 | 91320594MA1XXXXX0K | 无法判断 | 1 | 丙公司 | 统一社会信用代码 |
/// | 乙公司 | 91320594MA1XXXXX0K | | | | |
/// | 丙公司 | | | | | |
/// | 丁公司 | 91320582MA1XXXXX2B | | | | |
package enum OneNamePerCodeCheck: DatasetCheck {
  package static let id = "one-name-per-code"
  package static let source = PackageResources.OneNamePerCodeCheck_swift
  package static let severity = Finding.Severity.warning

  package static func findings(in rulebook: Rulebook) -> DatasetAnswers {
    var answers = DatasetAnswers()
    for (index, organisation) in rulebook.dataset.organisations.enumerated() {
      guard let last = rulebook.projectsOfOrganisation[index].last else { continue }
      let names = [organisation.name] + organisation.otherNames, hasCode = organisation.creditCode != nil
      guard names.count > 1 || !hasCode else {
        answers.countPass()
        continue
      }
      answers.add(
        Finding(
          check: id, verdict: hasCode ? .fail : .cannotTell, severity: severity,
          subject: .organisation(organisation.key), expected: "1",
          actual: hasCode ? "\(names.count): \(names.joined(separator: ", "))" : organisation.name,
          missing: hasCode ? nil : ProjectField.creditCode.header, place: rulebook.dataset.projects[last].place))
    }
    return answers
  }
}
