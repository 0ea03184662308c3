import ReportModel

/// Tests in words: signs, numbers and the guideline's own names, so that they read in every language of a site.
extension CompiledTest {
  /// `项目总投入 ≥ 2500 万元（苏南；冶金、化工、机械）`.
  func expected(for project: Project) -> String {
    switch self {
    case .threshold(let source, let unit, _, let bounds):
      switch bounds.bound(for: project) {
      case .value(let entry): "\(source.name) \(entry.text(unit))"
      case .missing: "\(source.name) \(bounds.map { $0.text(unit) }.joined(separator: " / "))"
      }
    case .window(let source, let from, let until): "\(source.name) \(periodText(from, until))"
    case .duration(let months):
      "\(ProjectField.start.header) … \(ProjectField.end.header) ≤ "
        + (months % 12 == 0 ? "\(months / 12) 年" : "\(months) 个月")
    case .membership(let source, let values): "\(source.name): \(values.joined(separator: " / "))"
    case .anyOf(let tests): tests.map { $0.expected(for: project) }.joined(separator: " 或 ")
    }
  }

  /// What the project states; nil where it states nothing.
  func actual(for project: Project, _ money: MoneyUnit) -> String? {
    switch self {
    case .threshold(let source, let unit, _, _):
      guard case .value(let value) = source.value(of: project) else { return nil }
      return source.isMoney
        ? money.decimal(Money(minorUnits: value)) + " " + money.name : Quantity(millionths: value).text + " " + unit
    case .window(let source, _, _):
      guard case .value(let day) = source.value(of: project) else { return nil }
      return day.text
    case .duration:
      guard let start = project.start, let end = project.end else { return nil }
      return "\(start.text) … \(end.text)"
    case .membership(let source, _):
      guard case .value(let text) = source.value(of: project) else { return nil }
      return text
    case .anyOf(let tests):
      let texts = tests.compactMap { test in test.actual(for: project, money).map { "\(test.name) \($0)" } }
      return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }
  }

  /// How far an amount of money is on the right side of its bound; nil where it is no money or one of the two is missing.
  func headroom(for project: Project) -> Money? {
    guard case .threshold(let source, _, .some(let scale), let bounds) = self,
      case .value(let value) = source.value(of: project), case .value(let entry) = bounds.bound(for: project)
    else { return nil }
    let limit = Money(minorUnits: scale).scaled(by: entry.bound.value), amount = Money(minorUnits: value)
    switch entry.bound {
    case .atLeast, .moreThan: return amount - limit
    case .atMost, .lessThan: return limit - amount
    }
  }

  private var name: String {
    switch self {
    case .threshold(let source, _, _, _): source.name
    case .window(let source, _, _): source.name
    case .duration: ProjectField.start.header
    case .membership(let source, _): source.name
    case .anyOf(let tests): tests.map(\.name).joined(separator: ", ")
    }
  }
}

extension Rule.BoundCase {
  /// `≥ 2500 万元（苏南；冶金、化工、机械）`
  func text(_ unit: String) -> String {
    let groups = [regions, industries, cases].filter { !$0.isEmpty }.map { $0.joined(separator: "、") }
    return bound.text + " " + unit + (groups.isEmpty ? "" : "（\(groups.joined(separator: "；"))）")
  }
}

extension Rule.Bound {
  fileprivate var value: Quantity {
    switch self {
    case .atLeast(let value), .moreThan(let value), .atMost(let value), .lessThan(let value): value
    }
  }

  fileprivate var text: String {
    switch self {
    case .atLeast(let value): "≥ \(value.text)"
    case .moreThan(let value): "> \(value.text)"
    case .atMost(let value): "≤ \(value.text)"
    case .lessThan(let value): "< \(value.text)"
    }
  }
}

private func periodText(_ from: Day?, _ until: Day?) -> String {
  switch (from, until) {
  case (.some(let from), .some(let until)): "\(from.text) … \(until.text)"
  case (.some(let from), nil): "≥ \(from.text)"
  case (nil, .some(let until)): "≤ \(until.text)"
  case (nil, nil): ""
  }
}
