package import ReportModel

/// Is the project in the category (annex) its programme belongs to?
///
/// **Why.** Sums by category and sums by programme must tell the same story.
///
/// **Clause.** The clause that introduces the programme in its year's guideline; programmes that only lists name
/// are held against the catalogue.
///
/// **Example.** 绿色制造项目 stands in annex 1-3. A project of that programme in category 1-4 fails.
///
/// **What it does not see.** A project whose programme itself is wrong. Where a list states another category for a
/// programme of its guideline, reading says so and the programme counts.
///
/// ## 项目的类别（附件）是否就是其项目类型所在的附件？
///
/// **为什么核查。** 按类别汇总与按项目类型汇总必须一致。
///
/// **依据。** 当年指南中该项目类型所在的条款；只见于名单的项目类型按本站目录核对。
///
/// **示例。** 绿色制造项目在附件1-3。该类项目的类别填1-4即不符合。
///
/// **发现不了什么。** 项目类型本身填错。名单所填类别与指南中的项目类型矛盾时，读取时即提示，并以项目类型为准。
///
/// | 项目类型 | 类别 | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|
/// | 绿色制造项目 | 1-3 | 符合 | 1-3 | 1-3 | |
/// | 绿色制造项目 | 1-4 | 不符合 | 1-3 | 1-4 | |
/// | | 1-4 | 无法判断 | | 1-4 | 项目类型 |
package enum CategoryOfProgrammeCheck: ProjectCheck {
  package static let id = "category-of-programme"
  package static let source = PackageResources.CategoryOfProgrammeCheck_swift
  package static let severity = Finding.Severity.error

  package static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    let programme = judge.rules?.programme
    let known =
      programme?.annex ?? project.programme.flatMap { judge.rulebook.dataset.catalogue.programme($0)?.category }
    guard let known, let stated = project.category else {
      answers.add(.cannotTell, project) {
        let missing: ProjectField = project.programme == nil || known == nil ? .programme : .category
        return AnswerWords(
          clause: programme?.clause, expected: known, actual: project.category, missing: missing.header)
      }
      return
    }
    answers.add(known == stated ? .pass : .fail, project) {
      AnswerWords(clause: programme?.clause, expected: known, actual: stated)
    }
  }
}
