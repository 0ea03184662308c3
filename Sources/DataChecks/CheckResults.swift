private import ParallelWork
package import ReportModel

/// The answers of all checks to a dataset.
///
/// Every answer about a project is kept as a few bytes, passes too; its words are made when somebody asks for them. So a
/// dataset of a hundred thousand projects is judged without making a string, `/quality/` lists failures and doubts, and
/// each project's own page has all its answers.
package struct CheckResults: Sendable {
  /// How often a check gave each verdict.
  package struct Tally: Hashable, Sendable {
    package let check: String
    package fileprivate(set) var pass = 0
    package fileprivate(set) var fail = 0
    package fileprivate(set) var cannotTell = 0

    package var total: Int { pass + fail + cannotTell }

    fileprivate mutating func count(_ verdict: Finding.Verdict) {
      switch verdict {
      case .pass: pass += 1
      case .fail: fail += 1
      case .cannotTell: cannotTell += 1
      }
    }
  }

  package let rulebook: Rulebook
  package let checks: [any Check.Type]
  /// One for each check, in their order.
  package let tallies: [Tally]
  /// Every answer about a single project: by check, then by project in the dataset's order, then by question.
  package let answers: [Answer]
  /// What the checks across projects found, in their order, listed passes included.
  package let acrossProjects: [Finding]
  private let acrossBySubject: [Finding.Subject: [Int]]

  /// The answers of each check, asked by so many threads; they do not depend on it.
  package init(_ dataset: Dataset, checks: [any Check.Type] = allChecks, workers: Int = 1) {
    let rulebook = Rulebook(dataset)
    // From the last: those across projects, each of them one long piece of work, stand behind the others.
    let made = mapped(checks.indices, workers: workers, runs: 1) { range in
      range.map { checks.count - 1 - $0 }.map { Own(checks[$0], $0, rulebook) }
    }
    let own = Array(made.reversed())
    self.rulebook = rulebook
    self.checks = checks
    tallies = own.map(\.tally)
    answers = joined(own.map(\.answers), workers: workers)
    let across = own.flatMap(\.findings)
    acrossProjects = across
    acrossBySubject = Dictionary(grouping: across.indices) { across[$0].subject }
  }

  /// What one check says.
  private struct Own: Sendable {
    private(set) var tally: Tally
    private(set) var answers = [Answer]()
    private(set) var findings = [Finding]()

    init(_ check: any Check.Type, _ index: Int, _ rulebook: Rulebook) {
      tally = Tally(check: check.id)
      if let check = check as? any ProjectCheck.Type {
        answers = CheckResults.answers(check, index, rulebook)
        for answer in answers { tally.count(answer.verdict) }
      } else if let check = check as? any DatasetCheck.Type {
        let own = check.findings(in: rulebook)
        for finding in own.findings { tally.count(finding.verdict) }
        tally.pass += own.unlistedPasses
        findings = own.findings
      }
    }
  }

  private static func answers(_ check: any ProjectCheck.Type, _ index: Int, _ rulebook: Rulebook) -> [Answer] {
    var sheet = AnswerSheet(for: check, index: index, wantsWords: false)
    sheet.reserve(rulebook.dataset.projects.count)
    for project in rulebook.dataset.projects.indices {
      sheet.begin(project)
      check.ask(rulebook.dataset.projects[project], rulebook.judge(of: project), &sheet)
    }
    return sheet.answers
  }
}

extension CheckResults {
  /// Every answer about one project in words, by check and question: passes too.
  package func findings(ofProject index: Int) -> [Finding] {
    checks.indices.flatMap { words(check: $0, project: index) }
  }

  /// Everything found that concerns a project: every answer about it, then what checks across projects say of it, of its
  /// organisation and of its programme in its year.
  package func findings(concerning index: Int) -> [Finding] {
    let project = rulebook.dataset.projects[index]
    var subjects = [
      Finding.Subject.project(project.id), .organisation(rulebook.dataset.organisation(of: project).key),
    ]
    if let programme = project.programme, let year = project.year { subjects.append(.programme(programme, year: year)) }
    let across = subjects.flatMap { acrossBySubject[$0] ?? [] }.sorted().map { acrossProjects[$0] }
    return findings(ofProject: index) + across
  }

  /// The words of one answer.
  package func finding(_ answer: Answer) -> Finding? {
    let all = words(check: Int(answer.check), project: Int(answer.project))
    return Int(answer.question) < all.count ? all[Int(answer.question)] : nil
  }

  /// All failures and doubts, made by so many threads: by check in the order of the list, then by project; those of
  /// checks across projects stand where their check does.
  package func failuresAndDoubts(workers: Int = 1) -> [Finding] { failuresAndDoubts(workers: workers) { $0 } }

  /// What is to be said of each failure and doubt, in their order, if anything.
  package func failuresAndDoubts<Said: Sendable>(
    workers: Int = 1, _ said: @Sendable (Finding) -> Said?
  ) -> [Said] {
    let sources = sources
    return mapped(sources.indices, workers: workers) { range in
      range.flatMap { index -> [Said] in
        switch sources[index] {
        case .across(let number): said(acrossProjects[number]).map { [$0] } ?? []
        case .own(let check, let project):
          words(check: check, project: project).compactMap { $0.verdict == .pass ? nil : said($0) }
        }
      }
    }
  }

  /// Where a failure or doubt is told.
  private enum Source {
    case across(Int)
    case own(check: Int, project: Int)
  }

  private var sources: [Source] {
    var across = [String: [Int]]()
    for (number, finding) in acrossProjects.enumerated() where finding.verdict != .pass {
      across[finding.check, default: []].append(number)
    }
    var sources = [Source](), next = 0
    for (check, kind) in checks.enumerated() {
      sources += (across[kind.id] ?? []).map { .across($0) }
      var last: Int?
      while next < answers.count, Int(answers[next].check) == check {
        let project = Int(answers[next].project)
        if answers[next].verdict != .pass, last != project {
          sources.append(.own(check: check, project: project))
          last = project
        }
        next += 1
      }
    }
    return sources
  }

  private func words(check index: Int, project: Int) -> [Finding] {
    guard let check = checks[index] as? any ProjectCheck.Type else { return [] }
    var sheet = AnswerSheet(for: check, index: index, wantsWords: true)
    sheet.begin(project)
    check.ask(rulebook.dataset.projects[project], rulebook.judge(of: project), &sheet)
    return sheet.findings
  }
}

/// All failures and doubts about a dataset, in the order of `allChecks`, then of the projects.
package func findings(for dataset: Dataset) -> [Finding] { CheckResults(dataset).failuresAndDoubts() }
