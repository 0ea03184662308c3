package import ReportModel

/// Does a title stand once in the list of its year?
///
/// **Why.** One project that two rows or two applicants state may be paid for twice.
///
/// **Clause.** None: it is asked of every project with a year. Blanks, punctuation, brackets, width and case of
/// letters do not count.
///
/// **Example.** 碳纤维中试线（一期） and 碳纤维 中试线(一期) in 2024 fail, whoever their applicants are; the same title in 2023 is no
/// question of this check.
///
/// **What it does not see.** One project under two titles. Projects without a year: nobody can tell.
///
/// ## 同一年度的名单中，项目名称是否没有重复？
///
/// **为什么核查。** 同一个项目写成两行，或由两家单位申报，就可能得到两份支持。
///
/// **依据。** 无条款；填有年度的项目都核查。空格、标点、括号、全角半角和字母大小写不计。
///
/// **示例。** 2024年度的“碳纤维中试线（一期）”和“碳纤维 中试线(一期)”，不论承担单位是谁，都不符合；2023年度的同名项目不属本项核查。
///
/// **发现不了什么。** 同一个项目用了两个名称。未填年度的项目无法判断。
///
/// | 项目编号 | 年度 | 项目名称 | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|---|
/// | A1 | 2024 | 碳纤维中试线（一期） | 不符合 | 1 (2024) | 2: A1, A2 | |
/// | A2 | 2024 | 碳纤维 中试线(一期) | 无法判断 | 1 | 碳纤维中试线 | 年度 |
/// | A3 | 2023 | 碳纤维中试线（一期） | | | | |
/// | A4 | | 碳纤维中试线 | | | | |
package enum RepeatedTitleCheck: DatasetCheck {
  package static let id = "repeated-title"
  package static let source = PackageResources.RepeatedTitleCheck_swift
  package static let severity = Finding.Severity.warning

  package static func findings(in rulebook: Rulebook) -> DatasetAnswers {
    let projects = rulebook.dataset.projects
    var answers = DatasetAnswers()
    // Projects are ordered by year: the titles of one year are complete before the next one begins.
    for year in projects.indices.chunked(by: { projects[$0].year }) {
      ask(of: projects[year.startIndex..<year.endIndex], projects[year.startIndex].year, &answers)
    }
    return answers
  }

  private static func ask(of projects: ArraySlice<Project>, _ year: Int?, _ answers: inout DatasetAnswers) {
    guard let year else {
      for project in projects { answers.add(cannotTell(project)) }
      return
    }
    var groups = [[UInt8]: Int](), order = [[Int]]()
    for index in projects.indices {
      let title = normalisedTitle(projects[index].name)
      if let group = groups[title] {
        order[group].append(index)
      } else {
        groups[title] = order.count
        order.append([index])
      }
    }
    for group in order {
      guard group.count > 1 else {
        answers.countPass()
        continue
      }
      let ids = group.map { projects[$0].id }.joined(separator: ", "), first = projects[group[0]]
      answers.add(
        Finding(
          check: id, verdict: .fail, severity: severity, subject: .project(first.id), expected: "1 (\(year))",
          actual: "\(group.count): \(ids)", place: first.place))
    }
  }

  private static func cannotTell(_ project: Project) -> Finding {
    Finding(
      check: id, verdict: .cannotTell, severity: severity, subject: .project(project.id), expected: "1",
      actual: project.name, missing: ProjectField.year.header, place: project.place)
  }
}
