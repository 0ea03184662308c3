import DataChecks
import ReportModel

/// Why the figure of one project is right or wrong: its ceiling step by step, and every check with its clause.
struct Explanation {
  let project: Project
  let organisation: Organisation
  /// As the guideline of the project's year has it; nil where none is known.
  let programme: Programme?
  /// The programme's name, also where only lists name it.
  let programmeName: String?
  let ceiling: Ceiling?
  let findings: [Finding]
  let money: MoneyUnit

  init(_ checks: CheckResults, of index: Int) {
    let dataset = checks.rulebook.dataset, project = dataset.projects[index]
    self.project = project
    organisation = dataset.organisation(of: project)
    let programme = dataset.programme(of: project)
    self.programme = programme
    programmeName = programme?.name ?? project.programme.map { dataset.catalogue.programme($0)?.name ?? $0 }
    ceiling = programme.map { Ceiling(of: project, in: $0, money: dataset.site.money) }
    findings = checks.findings(concerning: index)
    money = dataset.site.money
  }

  /// Lines for people, the last one without a line break.
  var text: String {
    let about = [programmeName, project.year.map { String($0) }].compactMap { $0 }.joined(separator: ", ")
    let head = ["\(project.id)  \(project.name)", "\(organisation.name)  (\(about))"]
    return (head + ceilingLines + findingLines).joined(separator: "\n")
  }

  private var ceilingLines: [String] {
    guard let programme, let ceiling else {
      return ["", "Ceiling: no rule is known for this project."]
    }
    let quotation = programme.subsidy.quotation
    let steps = ceiling.steps.map { "  \($0.text) → \(shown($0.amount))  [\($0.clause)]" }
    return ["", "Ceiling  [\(quotation.clause)]", "  \(quotation.text)"] + steps + [outcome(of: ceiling)]
  }

  private func outcome(of ceiling: Ceiling) -> String {
    guard let amount = ceiling.amount else {
      let most = ceiling.atMost.map { "; it is at most \(shown($0))" } ?? ""
      return "  The ceiling is not known, for there is no \(ceiling.missing ?? "rule")\(most)."
    }
    guard let support = project.support else { return "  The ceiling is \(shown(amount)); no support is stated." }
    if support == amount { return "  The ceiling is \(shown(amount)), and so is the support: nothing is left." }
    return support < amount
      ? "  The ceiling is \(shown(amount)), the support \(shown(support)): \(shown(amount - support)) are left."
      : "  The ceiling is \(shown(amount)), the support \(shown(support)): \(shown(support - amount)) too much."
  }

  private var findingLines: [String] {
    ["", "Checks"]
      + findings.flatMap { finding -> [String] in
        let name = finding.check + (finding.rule.map { ": \($0)" } ?? "")
        let clause = finding.clause.map { "  [\($0)]" } ?? ""
        let rows = [
          ("rule", finding.text), ("expected", finding.expected), ("actual", finding.actual),
          ("missing", finding.missing), ("headroom", finding.headroom.map(shown)),
        ]
        return ["  \(word(finding))  \(name)\(clause)"]
          + rows.compactMap { label, text in
            text.map { "    \(label): \(oneLine($0))" }
          }
      }
  }

  private func word(_ finding: Finding) -> String {
    switch (finding.verdict, finding.severity) {
    case (.pass, _): "pass"
    case (.fail, .error): "FAIL"
    case (.fail, .warning): "warn"
    case (.cannotTell, _): "?   "
    }
  }

  private func oneLine(_ text: String) -> String { text.split(separator: "\n").joined(separator: " ") }

  private func shown(_ amount: Money) -> String { "\(money.decimal(amount)) \(money.name)" }
}
