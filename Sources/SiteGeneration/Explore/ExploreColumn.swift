import JSONText
import ReportModel
import Summaries

/// One column of the published projects.
struct ExploreColumn: Sendable {
  enum Kind: String, Sendable {
    /// Groups with names, which can be chosen.
    case dimension
    /// Groups that are only counted.
    case identity
    /// Exact amounts.
    case amount
  }

  struct Group: Sendable, Hashable {
    let key: String
    let name: String
  }

  /// The dimension's or field's own name; `band` for amounts cut into bands.
  let name: String
  let title: String
  let content: Content

  enum Content: Sendable {
    /// For each project the number of its group; `groups.count` where it states none, which is called `unstated`.
    case dimension(values: [Int32], groups: [Group], unstated: String)
    case identity(values: [Int32])
    case amount([Money?])
  }

  var kind: Kind {
    switch content {
    case .dimension: .dimension
    case .identity: .identity
    case .amount: .amount
    }
  }

  /// Amounts are whole multiples of `step` smallest units, which keeps the digits few; what is not stated is null.
  var document: [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        switch content {
        case .dimension(let values, let groups, let unstated):
          json.member("keys", array: groups) { $0.value($1.key) }
          json.member("names", array: groups) { $0.value($1.name) }
          json.member("unstated", unstated)
          json.member("values", array: values) { $0.value(Int($1)) }
        case .identity(let values):
          json.member("values", array: values) { $0.value(Int($1)) }
        case .amount(let amounts):
          let step = Self.step(amounts)
          json.member("step", Int(step))
          json.member("values", array: amounts) { json, amount in
            if let amount { json.value(Int(amount.minorUnits / step)) } else { json.null() }
          }
        }
      }
    }
  }

  /// The greatest power of ten that divides every amount.
  private static func step(_ amounts: [Money?]) -> Int64 {
    var step: Int64 = 1_000_000
    for case .some(let amount) in amounts {
      while step > 1, !amount.minorUnits.isMultiple(of: step) { step /= 10 }
    }
    return step
  }
}

extension ExploreColumn {
  /// The columns of a report: what no project states has none.
  static func all(of report: Report) -> [ExploreColumn] {
    let presentation = Presentation(report: report)
    let dimensions: [Dimension] = [.region, .city, .year, .category, .programme, .chain, .cluster, .status]
    let amounts = [
      amount(.support, report, \.support), amount(.investment, report, \.investment), amount(.base, report, \.base),
      amount(.firstInstalment, report, \.firstInstalment),
    ]
    let organisations = ExploreColumn(
      name: Dimension.organisation.rawValue, title: report.words[.organisationCount],
      content: .identity(values: report.book.grouping(.organisation).group))
    return (dimensions.map { dimension($0, presentation) } + [band(presentation)] + amounts + [organisations])
      .compactMap { $0 }
  }

  private static func dimension(_ dimension: Dimension, _ presentation: Presentation) -> ExploreColumn? {
    let grouping = presentation.report.book.grouping(dimension)
    guard !grouping.keys.isEmpty else { return nil }
    let groups = zip(grouping.keys, grouping.names).map { Group(key: $0, name: $1) }
    return ExploreColumn(
      name: dimension.rawValue, title: presentation.name(dimension),
      content: .dimension(
        values: grouping.group, groups: groups, unstated: presentation.unstated(dimension)))
  }

  /// Support cut into bands.
  private static func band(_ presentation: Presentation) -> ExploreColumn? {
    let report = presentation.report, words = report.words, unit = report.unit
    let amounts = report.dataset.projects.map(\.support)
    let bands = AmountBands(amounts.lazy.compactMap { $0 }, unit: unit)
    guard amounts.contains(where: { $0 != nil }), bands.count > 1 else { return nil }
    let bounds = bands.bounds.map(unit.shown)
    let groups = (0..<bands.count).map { band in
      let name =
        band == 0
        ? words.filled(.bandBelow, bounds[0], unit.name)
        : band == bounds.count
          ? words.filled(.bandFrom, bounds[band - 1], unit.name)
          : words.filled(.bandBetween, bounds[band - 1], bounds[band], unit.name)
      return Group(key: bands.key(band, unit), name: name)
    }
    return ExploreColumn(
      name: "band", title: words[.supportBand],
      content: .dimension(
        values: amounts.map { Int32($0.map(bands.band) ?? bands.count) }, groups: groups, unstated: words[.notStated]))
  }

  /// The word of an amount is also its JSON key.
  private static func amount(_ word: Word, _ report: Report, _ amount: (Project) -> Money?) -> ExploreColumn? {
    let amounts = report.dataset.projects.map(amount)
    guard amounts.contains(where: { $0 != nil }) else { return nil }
    return ExploreColumn(name: word.key, title: report.words[word], content: .amount(amounts))
  }
}
