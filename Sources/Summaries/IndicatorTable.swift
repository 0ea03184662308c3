package import ReportModel

/// One programme of one year: how far its projects have filled in their form, and what they state in it.
package struct IndicatorTable: Sendable {
  /// How far a project has filled in its form.
  package enum State: Sendable, Hashable {
    case complete
    /// The targets of these indicators are missing.
    case incomplete([Indicator])
    case missing
  }

  package struct Filling: Sendable {
    /// The project's index in the dataset.
    package let project: Int
    package let state: State
    /// Whether it states anything that was achieved.
    package let hasActual: Bool
  }

  package let year: Int
  package let programme: Programme
  package let form: IndicatorForm
  /// In the order of the dataset.
  package let fillings: [Filling]
  /// In the order of the form.
  package let figures: [IndicatorFigures]
  /// How many indicators the projects have added to the form.
  package let own: Int

  package var complete: Int { fillings.count { $0.state == .complete } }
  package var missing: Int { fillings.count { $0.state == .missing } }
  package var incomplete: Int { fillings.count - complete - missing }
  package var withActual: Int { fillings.count(where: \.hasActual) }
}

extension SummaryBook {
  /// The forms of all programmes that have a project, newest year first, in the guideline's order.
  package var indicatorTables: [IndicatorTable] {
    dataset.guidelines.flatMap { guideline -> [IndicatorTable] in
      let year = grouping(.year).projects(withKey: "\(guideline.year)")
      return guideline.programmes.compactMap { programme in
        guard let form = programme.form.flatMap({ guideline.form($0) }) else { return nil }
        let members = year.filter { dataset.projects[$0].programme == programme.id }
        return members.isEmpty ? nil : table(guideline.year, programme, form, members)
      }
    }
  }

  /// The projects no form is known for: their year has no guideline, or their programme no form.
  package func projectsWithoutForm(_ tables: [IndicatorTable]) -> [Int] {
    let known = Set(tables.flatMap { $0.fillings.map(\.project) })
    return dataset.projects.indices.filter { !known.contains($0) }
  }

  private func table(
    _ year: Int, _ programme: Programme, _ form: IndicatorForm, _ members: [Int]
  ) -> IndicatorTable {
    var values = [String: [IndicatorValue]](), own = 0
    let fillings = members.map { index in
      let stated = dataset.indicatorValues(of: dataset.projects[index].id)
      for value in stated {
        switch value.subject {
        case .printed(let id): values[id, default: []].append(value)
        case .own: own += 1
        }
      }
      return IndicatorTable.Filling(
        project: index, state: form.state(of: stated), hasActual: stated.contains { $0.actual != nil })
    }
    return IndicatorTable(
      year: year, programme: programme, form: form, fillings: fillings,
      figures: form.indicators.map { Summaries.figures(of: $0, values[$0.id] ?? []) }, own: own)
  }
}

extension IndicatorForm {
  /// How far the values fill in the form: every indicator outside the groups has a target, and of one group at least as
  /// many as the form asks for.
  ///
  /// Rows the applicant numbers on are as many as the project has: none of them must be there. Own indicators are free.
  func state(of values: some Sequence<IndicatorValue>) -> IndicatorTable.State {
    var filled = Set<String>(), isThere = false
    for value in values {
      isThere = true
      if case .printed(let id) = value.subject, value.target != nil { filled.insert(id) }
    }
    guard isThere else { return .missing }
    let open = indicators.filter { !filled.contains($0.id) && !$0.openEnded }
    let missing = open.filter { $0.group == nil } + missingOfGroups(filled, open)
    return missing.isEmpty ? .complete : .incomplete(missing)
  }

  /// Where no group has enough: what is missing of the group that has most.
  private func missingOfGroups(_ filled: Set<String>, _ open: [Indicator]) -> [Indicator] {
    let counts = groups.map { group in
      (group: group, filled: indicators.count { $0.group == group.name && filled.contains($0.id) })
    }
    guard let most = counts.max(by: { $0.filled < $1.filled }),
      !counts.contains(where: { $0.filled >= ($0.group.atLeast ?? 1) })
    else { return [] }
    return open.filter { $0.group == most.group.name }
  }
}
