import ReportModel
import TableReading

/// Every row of all sources as numbers: the keys it counts under, its organisation, its two amounts. One statement adds
/// them up; they never leave the database.
struct Facts {
  /// What the figures are grouped by, without the organisation.
  private let fields: [ProjectField]
  private let groupsOrganisations: Bool
  private let shown: Set<ProjectField>
  private var numbers = [ProjectField: KeyNumbers]()
  private var parameters = SQL.Parameters()
  private var arms = [String]()

  /// `shown` is what the edition may show; the rest is not stated.
  init(by fields: Set<ProjectField>, shown: Set<ProjectField>) {
    self.fields = ProjectField.allCases.filter { fields.contains($0) && $0 != .organisation }
    groupsOrganisations = fields.contains(.organisation)
    self.shown = shown
  }

  /// Adds the rows of a source; `organisations` are the numbers of its combinations.
  mutating func add(_ source: PushedSource, _ meanings: CellMeanings, organisations: ArraySlice<Int>) {
    var arm = FactsArm(source)
    func keys<Value>(
      _ group: CellGroup, _ found: CellMeanings.Group<Value>, _ keys: [(ProjectField, (Value) -> String?)],
      _ facts: inout Facts
    ) {
      let wanted = keys.filter { facts.fields.contains($0.0) }
      guard !wanted.isEmpty else { return }
      arm.join(
        group, found.hashes,
        wanted.map { field, key in
          (field.rawValue, found.values.map { facts.number(of: field, facts.isShown(field) ? key($0) : nil) })
        }, &facts.parameters)
    }
    keys(
      .rule, meanings.rules,
      [(.year, { $0.year.map { String($0) } }), (.programme, \.programme), (.category, \.category)], &self)
    keys(.place, meanings.places, [(.region, \.region), (.city, \.city), (.county, \.county)], &self)
    keys(.cluster, meanings.clusters, [(.cluster, { $0 })], &self)
    keys(.chain, meanings.chains, [(.chain, { $0 })], &self)
    keys(.status, meanings.statuses, [(.status, { $0 })], &self)
    arm.join(
      .organisation, meanings.organisations.hashes, [("organisation", organisations.map { Int64($0) })], &parameters)
    for (group, field, found) in [
      (CellGroup.support, ProjectField.support, meanings.support),
      (.investment, .investment, meanings.investment),
    ] {
      if isShown(field) {
        arm.amount(group, found.hashes, found.values.map { $0?.minorUnits }, &parameters)
      } else {
        arm.noAmount()
      }
    }
    arms.append(arm.statement(fields.map(\.rawValue)))
  }

  /// Adds rows that were read here; `organisations` are theirs.
  mutating func add(_ projects: [Project], organisations: ArraySlice<Int>) {
    guard !projects.isEmpty else { return }
    var columns = [String]()
    for field in fields {
      let keys = projects.map { Optional(number(of: field, isShown(field) ? $0.key(field) : nil)) }
      columns.append(parameters.add(SQL.array(keys)) + "::int4[]")
    }
    columns.append(parameters.add(SQL.array(organisations.map { Int64($0) })) + "::int4[]")
    for (field, amounts) in [
      (ProjectField.support, projects.map(\.support)), (.investment, projects.map(\.investment)),
    ] {
      columns.append(parameters.add(SQL.array(amounts.map { isShown(field) ? $0?.minorUnits : nil })) + "::int8[]")
    }
    arms.append("SELECT *, false FROM unnest(\(columns.joined(separator: ", ")))")
  }

  private func isShown(_ field: ProjectField) -> Bool { field.isAlwaysShown || shown.contains(field) }

  private mutating func number(of field: ProjectField, _ key: String?) -> Int64 {
    numbers[field, default: KeyNumbers()].number(of: key)
  }

  /// How many keys of a field there are.
  func keys(of field: ProjectField) -> [String] { numbers[field]?.keys ?? [] }

  /// Adds up by each of the sets; `organisations` are the keys of their numbers. nil where a row has texts that were not
  /// there when they were asked for.
  func sums(
    by sets: [[ProjectField]], organisations: [Organisation], _ session: borrowing PostgreSQLSession
  ) throws(PostgreSQLError) -> [[ProjectField]: [[String?]: ProjectSums]]? {
    let all = groupsOrganisations ? fields + [.organisation] : fields
    var sums = [[ProjectField]: [[String?]: ProjectSums]](), isComplete = true
    // Sets of the same fields in another order are counted once.
    let orders = Dictionary(grouping: sets) { FactsStatement.mask(of: $0, in: all) }
    let counted = orders.sorted { $0.key < $1.key }.map(\.value[0])
    try session.ask(FactsStatement(arms: arms, fields: fields, columns: all, sets: counted).text, parameters.texts) {
      row in
      let group = CountedGroup(row, columns: all.count)
      guard let orders = orders[group.mask], let found = group.sums, group.unmatched == 0 else {
        isComplete = false
        return
      }
      let keys = all.indices.map { index -> String? in
        guard let number = row.int(index + 1) else { return nil }
        return all[index] == .organisation ? organisations[Int(number)].key : numbers[all[index]]?.key(number)
      }
      for order in orders {
        sums[order, default: [:]][order.map { field in all.firstIndex(of: field).flatMap { keys[$0] } }] = found
      }
    }
    return isComplete ? sums : nil
  }
}

extension Project {
  /// What it counts under; nil is the unstated bucket.
  fileprivate func key(_ field: ProjectField) -> String? {
    switch field {
    case .year: year.map { String($0) }
    case .programme: programme
    case .category: category
    case .region: region
    case .city: city
    case .county: county
    case .cluster: cluster
    case .chain: chain
    case .status: status
    case .id, .name, .organisation, .creditCode, .partners, .recommender, .industry, .start, .end, .case, .base,
      .investment, .support, .firstInstalment, .measures:
      preconditionFailure("nothing is grouped by \(field)")
    }
  }
}
