import Diagnostics
import ReportModel

extension RowReader {
  /// The rows that follow stand below other headings.
  mutating func enter(_ changed: [ProjectField], _ stack: SectionStack, _ log: inout DiagnosticLog) {
    for field in changed {
      let section = stack.section(of: field)
      switch field {
      case .year: fields.year.enter(section, &log)
      case .programme: fields.programme.enter(section, &log)
      case .category: fields.category.enter(section, &log)
      case .region: fields.region.enter(section, &log)
      case .city: fields.city.enter(section, &log)
      case .county: fields.county.enter(section, &log)
      case .recommender: fields.recommender.enter(section, &log)
      case .industry: fields.industry.enter(section, &log)
      case .cluster: fields.cluster.enter(section, &log)
      case .chain: fields.chain.enter(section, &log)
      case .case: fields.ruleCase.enter(section, &log)
      case .status: fields.status.enter(section, &log)
      case .id, .name, .organisation, .creditCode, .partners, .start, .end, .base, .investment, .support,
        .firstInstalment, .measures:
        preconditionFailure("no heading states \(field)")
      }
    }
  }
}
