import ReportModel

/// Rules in words a reader understands, made from the rule itself.
struct RuleText {
  let words: Words

  func text(_ rule: Rule) -> String {
    var parts = [test(rule.test)]
    if !rule.cases.isEmpty { parts.append(words.filled(.onlyFor, words.list(rule.cases))) }
    if rule.inPrinciple { parts.append(words[.inPrinciple]) }
    return parts.joined(separator: words[.comma])
  }

  func threshold(_ measure: String, _ unit: String, _ bound: Rule.BoundCase) -> String {
    let whom = bound.industries + bound.cases
    let subject = whom.isEmpty ? "" : words.list(whom) + words[.colon]
    return subject + measureName(measure) + " " + self.bound(bound.bound) + " " + unit
  }

  private func test(_ test: Rule.Test) -> String {
    switch test {
    case .threshold(let measure, let unit, let bounds):
      return bounds.map { bound in
        let regions = bound.regions.isEmpty ? "" : words.list(bound.regions) + words[.colon]
        return regions + threshold(measure, unit, bound)
      }.joined(separator: words[.semicolon])
    case .window(let measure, let from, let until):
      let name = measureName(measure)
      switch (from, until) {
      case (let from?, let until?): return words.filled(.windowFromUntil, name, from.text, until.text)
      case (let from?, nil): return words.filled(.windowFrom, name, from.text)
      case (nil, let until?): return words.filled(.windowUntil, name, until.text)
      case (nil, nil): return name
      }
    case .duration(let months): return words.filled(.durationAtMost, duration(months))
    case .membership(let measure, let values):
      return words.filled(.mustBe, measureName(measure), values.joined(separator: words[.or]))
    case .anyOf(let tests): return tests.map(self.test).joined(separator: words[.or])
    }
  }

  private func duration(_ months: Int) -> String {
    months % 12 == 0 ? words.filled(.yearsLong, String(months / 12)) : words.filled(.monthsLong, String(months))
  }

  private func bound(_ bound: Rule.Bound) -> String {
    switch bound {
    case .atLeast(let value): "≥ " + value.text
    case .moreThan(let value): "> " + value.text
    case .atMost(let value): "≤ " + value.text
    case .lessThan(let value): "< " + value.text
    }
  }

  /// A canonical field by its word, a further measure by its own name.
  private func measureName(_ measure: String) -> String {
    ProjectField(rawValue: measure).map { words[$0.word] } ?? measure
  }
}

extension ProjectField {
  /// What pages call it.
  var word: Word {
    switch self {
    case .id: .projectID
    case .year: .year
    case .programme: .programme
    case .category: .category
    case .name: .name
    case .organisation: .organisation
    case .creditCode: .creditCode
    case .partners: .partners
    case .recommender: .recommender
    case .region: .region
    case .city: .city
    case .county: .county
    case .industry: .industry
    case .cluster: .cluster
    case .chain: .chain
    case .start: .start
    case .end: .end
    case .case: .cases
    case .base: .base
    case .investment: .investment
    case .support: .support
    case .firstInstalment: .firstInstalment
    case .status: .status
    case .measures: .indicator
    }
  }
}
