import Diagnostics
import ReportModel

/// Which field a heading states.
struct SectionFields: Sendable {
  /// What sources.yaml says headings are, the outer first; empty where they must be known names.
  let configured: [ProjectField]
  let context: ListContext

  /// The field of a heading; nil where nothing says what it is.
  func field(_ section: Section) -> ProjectField? {
    let candidates = configured.isEmpty ? [.programme, .category, .city, .county, .region, .year] : configured
    return candidates.first { isKnown(section.text, as: $0) } ?? configured.last
  }

  private func isKnown(_ text: String, as field: ProjectField) -> Bool {
    switch field {
    case .programme: !context.programmes.programmes(text).isEmpty
    case .category: context.programmes.category(text) != nil
    case .city: context.places.city(text).value?.isCity == true
    case .county: context.places.city(text).value != nil || context.places.county(text).value != nil
    case .region: context.places.divisions.regions.contains(text)
    case .year: Understanding.year(text).value != nil && text.unicodeScalars.count <= 6
    case .status: context.site.statuses.contains(text)
    case .id, .name, .organisation, .creditCode, .partners, .recommender, .industry, .cluster, .chain, .start, .end,
      .case, .base, .investment, .support, .firstInstalment, .measures:
      false
    }
  }
}

/// The headings in force at a row, the outer first.
struct SectionStack {
  private(set) var entries = [(field: ProjectField, section: Section)]()

  /// Takes a heading in; returns the fields that state something else from here on. A heading of no field ends those of
  /// its level, and its rows are below none.
  mutating func enter(_ section: Section, _ field: ProjectField?) -> [ProjectField] {
    let kept: Int
    if let field, let same = entries.firstIndex(where: { $0.field == field }) {
      kept = same
    } else if field == nil {
      kept = entries.firstIndex { $0.section.level >= section.level } ?? entries.count
    } else {
      kept = entries.count
    }
    var changed = entries[kept...].map(\.field)
    entries.removeSubrange(kept...)
    if let field {
      entries.append((field, section))
      if !changed.contains(field) { changed.append(field) }
    }
    return changed
  }

  func section(of field: ProjectField) -> Section? { entries.last { $0.field == field }?.section }
}
