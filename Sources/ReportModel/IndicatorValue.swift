package import Diagnostics

/// 绩效指标值: what one project states for one indicator of its form, one row of content/indicators.
package struct IndicatorValue: Sendable, Hashable {
  /// A value as written, and the number it is where it is one.
  package struct Entry: Sendable, Hashable {
    package let text: String
    package let quantity: Quantity?

    package init(text: String, quantity: Quantity?) {
      self.text = text
      self.quantity = quantity
    }
  }

  /// Which indicator: one the form prints, by its id, or one the project adds (under 个性指标, or where the form lets
  /// rows be numbered on), by its name and with the unit the table states for it.
  package enum Subject: Sendable, Hashable {
    case printed(String)
    case own(String, unit: String?)
  }

  /// The id of its project, which the dataset has.
  package let project: String
  /// The number of the form, such as `1-1-1`, of the guideline of the project's year.
  package let form: String
  package let subject: Subject
  /// The expected and the achieved value; nil is not stated.
  package let target: Entry?
  package let actual: Entry?
  package let place: Place

  package init(project: String, form: String, subject: Subject, target: Entry?, actual: Entry?, place: Place) {
    self.project = project
    self.form = form
    self.subject = subject
    self.target = target
    self.actual = actual
    self.place = place
  }
}

extension Indicator {
  /// Whether the values of several projects may be added up: amounts and counts may; shares, ratios and averages, and
  /// what has no unit, may not.
  package var addsUp: Bool {
    guard let unit else { return false }
    return !unit.contains("%") && !unit.contains("百分点") && !unit.contains("/") && !name.contains("平均")
  }
}
