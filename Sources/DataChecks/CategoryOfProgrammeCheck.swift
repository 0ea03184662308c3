package import ReportModel

/// Is the project in the category (annex) its programme belongs to?
///
/// **Why.** Sums by category and sums by programme must tell the same story.
///
/// **Clause.** The clause that introduces the programme in its year's guideline; programmes that only lists name are held
/// against the catalogue.
///
/// **Example.** 绿色制造项目 stands in annex 1-3. A project of that programme in category 1-4 fails: expected `1-3`, actual `1-4`.
///
/// **What it does not see.** A project whose programme itself is wrong.
package enum CategoryOfProgrammeCheck: ProjectCheck {
  package static let id = "category-of-programme"
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
