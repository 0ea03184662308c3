/// 绩效目标申报表: the form on which a programme's applicants state their targets.
package struct IndicatorForm: Sendable, Hashable {
  /// The guideline's own number, such as `1-1-1`.
  package let id: String
  package let title: String
  /// The heading cells above the indicators, in order.
  package let fields: [String]
  /// The headings of the value columns: one, or expected and actual.
  package let columns: [String]
  package let indicators: [Indicator]
  /// Groups of rows of which at least so many are to be filled in.
  package let groups: [Group]
  /// Printed rows for the project's own indicators (个性指标), and what they ask for where the form says so.
  package let ownIndicators: Int
  package let ownPrompts: [String]
  package let notes: [String]

  package struct Group: Sendable, Hashable {
    package let name: String
    package let atLeast: Int?

    package init(name: String, atLeast: Int?) {
      self.name = name
      self.atLeast = atLeast
    }
  }

  package init(
    id: String, title: String, fields: [String], columns: [String], indicators: [Indicator], groups: [Group],
    ownIndicators: Int, ownPrompts: [String], notes: [String]
  ) {
    self.id = id
    self.title = title
    self.fields = fields
    self.columns = columns
    self.indicators = indicators
    self.groups = groups
    self.ownIndicators = ownIndicators
    self.ownPrompts = ownPrompts
    self.notes = notes
  }
}

/// One row of an indicator form.
package struct Indicator: Sendable, Hashable {
  package let id: String
  package let name: String
  /// As printed in the brackets behind the name; nil where there is none.
  package let unit: String?
  package let level1: String
  package let level2: String
  /// The indicator it is part of, where the form says 其中.
  package let parent: String?
  package let group: String?
  /// The recommended minimum and the note that states it.
  package let minimum: Quantity?
  package let minimumText: String?
  /// Rows that the applicant goes on numbering (01, 02, 03 ……).
  package let openEnded: Bool
  package let note: String?
  /// The value columns of this row where it has fewer than the form; empty means all.
  package let columns: [String]

  package init(
    id: String, name: String, unit: String?, level1: String, level2: String, parent: String?, group: String?,
    minimum: Quantity?, minimumText: String?, openEnded: Bool, note: String?, columns: [String]
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.level1 = level1
    self.level2 = level2
    self.parent = parent
    self.group = group
    self.minimum = minimum
    self.minimumText = minimumText
    self.openEnded = openEnded
    self.note = note
    self.columns = columns
  }
}
