import ReportModel

extension Presentation {
  /// A check by its name, as a link to its page of that year, or of the newest year that has a guideline.
  func check(_ id: String, of year: Int? = nil) -> Table.Cell {
    let guideline = dataset.guideline(year) ?? dataset.guidelines.first
    return Table.Cell(
      words.name(ofCheck: id), address: guideline.map { Address.check(id, of: $0.year) })
  }

  /// `符合`, or `无法判断：缺少行业`.
  func verdict(_ finding: Finding) -> String {
    guard let missing = finding.missing else { return words[finding.verdict.word] }
    return words.filled(.verdictWithMissing, words[finding.verdict.word], missing)
  }
}

extension Finding.Verdict {
  var word: Word {
    switch self {
    case .pass: .pass
    case .fail: .fail
    case .cannotTell: .cannotTell
    }
  }
}

extension Finding.Severity {
  var word: Word {
    switch self {
    case .error: .severityError
    case .warning: .severityWarning
    }
  }
}
