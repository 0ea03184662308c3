import ReportModel

/// Tests without words: what a hundred thousand projects are judged by.
extension CompiledTest {
  func outcome(for project: Project) -> Outcome {
    switch self {
    case .threshold(let source, _, let scale, let bounds):
      switch source.value(of: project) {
      case .missing(let missing): return .cannotTell(missing)
      case .value(let value):
        switch bounds.bound(for: project) {
        case .missing(let missing): return .cannotTell(missing)
        case .value(let entry): return entry.bound.holds(value, scale: scale) ? .pass : .fail
        }
      }
    case .window(let source, let from, let until):
      switch source.value(of: project) {
      case .missing(let missing): return .cannotTell(missing)
      case .value(let day): return from.map { day < $0 } == true || until.map { day > $0 } == true ? .fail : .pass
      }
    case .duration(let months): return Self.duration(months, project)
    case .membership(let source, let values):
      switch source.value(of: project) {
      case .missing(let missing): return .cannotTell(missing)
      case .value(let text): return values.contains { haveSameBytes($0, text) } ? .pass : .fail
      }
    case .anyOf(let tests): return Self.anyOf(tests, project)
    }
  }

  /// A period of so many months ends on the day of the same number (民法典 第二百零二条): 2023-01-01 … 2026-01-01 is three
  /// years.
  private static func duration(_ months: Int, _ project: Project) -> Outcome {
    guard let start = project.start else { return .cannotTell(.field(.start)) }
    guard let end = project.end else { return .cannotTell(.field(.end)) }
    guard let last = start.adding(months: months) else { return .pass }
    return end <= last ? .pass : .fail
  }

  /// One that passes is enough; a failure needs that all are known to fail.
  private static func anyOf(_ tests: [CompiledTest], _ project: Project) -> Outcome {
    var missing: Missing?
    for test in tests {
      switch test.outcome(for: project) {
      case .pass: return .pass
      case .fail: continue
      case .cannotTell(let what): missing = missing ?? what
      }
    }
    return missing.map(Outcome.cannotTell) ?? .fail
  }
}

extension [Rule.BoundCase] {
  /// The first bound stated for the project's region, industry group and case; where none is, what keeps the one that
  /// comes nearest from holding.
  func bound(for project: Project) -> Read<Rule.BoundCase> {
    var nearest: (depth: Int, missing: Missing)?
    for entry in self {
      guard let misfit = entry.misfit(of: project) else { return .value(entry) }
      if misfit.depth >= nearest?.depth ?? 0 { nearest = nearest?.depth == misfit.depth ? nearest : misfit }
    }
    return .missing(nearest?.missing ?? .field(.case))
  }
}

extension Rule.BoundCase {
  /// What keeps the bound from holding for the project: first the region, then the industry, then the case.
  ///
  /// An industry belongs to a group when its name begins with the group's word: 机械加工 to 机械.
  fileprivate func misfit(of project: Project) -> (depth: Int, missing: Missing)? {
    if let missing = Self.misfit(.region, project.region, regions, haveSameBytes) { return (0, missing) }
    if let missing = Self.misfit(.industry, project.industry, industries, begins) { return (1, missing) }
    return Self.misfit(.case, project.ruleCase, cases, haveSameBytes).map { (2, $0) }
  }

  private static func misfit(
    _ field: ProjectField, _ value: String?, _ names: [String], _ fits: (String, String) -> Bool
  ) -> Missing? {
    if names.isEmpty { return nil }
    guard let value else { return .field(field) }
    return names.contains { fits(value, $0) } ? nil : .noBound(field, value: value)
  }
}

/// Whether a text begins with a word, byte for byte.
private func begins(_ text: String, with word: String) -> Bool { text.utf8.starts(with: word.utf8) }

/// Whether a text holds a word, byte for byte.
func holds(_ text: String, _ word: String) -> Bool {
  var (text, word) = (text, word)
  return text.withUTF8 { text in
    word.withUTF8 { word in
      text.count >= word.count
        && (0...text.count - word.count).contains { text[$0..<$0 + word.count].elementsEqual(word) }
    }
  }
}

extension Rule.Bound {
  /// `scale`: smallest units of money in one of the bound's unit; nil where the value is in millionths of that unit.
  func holds(_ value: Int64, scale: Int64?) -> Bool {
    let (value, factor) = scale.map { (Int128(value) * 1_000_000, Int128($0)) } ?? (Int128(value), 1)
    switch self {
    case .atLeast(let bound): return value >= Int128(bound.millionths) * factor
    case .moreThan(let bound): return value > Int128(bound.millionths) * factor
    case .atMost(let bound): return value <= Int128(bound.millionths) * factor
    case .lessThan(let bound): return value < Int128(bound.millionths) * factor
    }
  }
}
