import Diagnostics
import ReportModel

/// A quotation that was found in its clause, with what its words state.
struct Quote: Sendable {
  let quotation: Quotation
  let words: Words
  let figures: StatedFigures
  let days: StatedDays

  init(_ quotation: Quotation) {
    self.quotation = quotation
    words = ClauseWords(quotation.text)
    figures = StatedFigures(words)
    days = StatedDays(words)
  }
}

/// A number of the data with all that the words of its clause must say about it.
struct FigureClaim {
  let value: Quantity
  let unit: String
  /// How the number is meant; nil where words may bound it in any way.
  var comparison: Comparison?
  /// Whether it is said to hold in principle; nil where that does not matter.
  var isInPrinciple: Bool?
  /// Whether it is a share of the payment, not of the subsidy.
  var isPayment: Bool?
  var holders = [Holder]()

  /// Whom a number is stated for, with all names the data distinguishes there.
  struct Holder {
    let names: [String]
    let among: [String]
    /// Whether the words must name exactly these; else others may be enumerated with them.
    var isExact = true
  }
}

extension Quote {
  /// Says what the words state otherwise; the figure that comes nearest to the claim is compared.
  func check(_ claim: FigureClaim, at place: Place, _ log: inout DiagnosticLog) {
    let unit = Unit(claim.unit)
    let (value, overflows) = claim.value.millionths.multipliedReportingOverflow(by: unit.factor)
    let stated = unit.name.isEmpty ? [] : figures.figures(unit: claim.unit)
    let equal = stated.filter { !overflows && $0.value.millionths == value }
    guard !equal.isEmpty else {
      let shown = stated.filter { !$0.isChinese }.map { figures.text(of: $0, unit: claim.unit) }
      log.error(
        "guideline.number-not-stated", at: place, "clause \(quotation.clause) does not state this number",
        found: claim.value.text + claim.unit,
        expected: shown.isEmpty ? "a number the quoted text states" : "one of \(shown.joined(separator: ", "))")
      return
    }
    let objections = equal.map { objection(to: claim, $0) }
    guard let first = objections.first, let objection = first, !objections.contains(where: { $0 == nil }) else {
      return
    }
    log.error(
      objection.code, at: place, "clause \(quotation.clause) states this number otherwise", found: objection.found,
      expected: objection.expected)
  }

  private struct Objection {
    let code: String
    let found: String
    let expected: String
  }

  private func objection(to claim: FigureClaim, _ figure: StatedFigure) -> Objection? {
    let text = figures.text(of: figure, unit: claim.unit)
    if let meant = claim.comparison, let said = figures.comparison(of: figure, unit: claim.unit), meant != said {
      return Objection(
        code: "guideline.comparison", found: "\(meant.rawValue) \(text)", expected: "\(said.rawValue) \(text)")
    }
    for holder in claim.holders {
      let names = figures.names(of: figure, unit: claim.unit, among: holder.among)
      let fits = holder.isExact ? Set(names) == Set(holder.names) : Set(names).isSuperset(of: holder.names)
      if !fits {
        return Objection(
          code: "guideline.figure-of-another", found: "\(holder.names.joined(separator: "、")): \(text)",
          expected: names.isEmpty ? "a name that stands before \(text)" : "\(names.joined(separator: "、")): \(text)")
      }
    }
    if let principle = claim.isInPrinciple, principle != figures.isInPrinciple(figure) {
      return Objection(
        code: "guideline.in-principle", found: principle ? "inPrinciple: true" : "no inPrinciple",
        expected: principle ? "words that say 原则" : "inPrinciple: true, for the words say 原则")
    }
    if let payment = claim.isPayment, payment != figures.isPayment(figure) {
      return Objection(
        code: "guideline.figure-of-another", found: "\(text) as \(payment ? "the first payment" : "the subsidy")",
        expected: "\(text) as \(payment ? "the subsidy" : "the first payment")")
    }
    return nil
  }

  /// Says where the words state no such beginning or end of a period.
  func check(day: Day, begins: Bool, at place: Place, _ log: inout DiagnosticLog) {
    let stated = days.all.filter { begins ? $0.mayBegin : $0.mayEnd }.map { begins ? $0.first : $0.last }
    guard !stated.contains(day) else { return }
    log.error(
      "guideline.day-not-stated", at: place,
      "clause \(quotation.clause) states no such \(begins ? "first" : "last") day", found: day.text,
      expected: stated.isEmpty ? "a day the quoted text states" : "one of \(stated.map(\.text).joined(separator: ", "))"
    )
  }

  /// Says where a name or value of the data has a number that the words do not have, or not before the same character:
  /// 2023年营业收入.
  func checkDigits(of text: String, at place: Place, _ log: inout DiagnosticLog) {
    for run in ClauseWords(text).countedNumbers.subtracting(words.countedNumbers.union(words.numbers)).sorted() {
      log.error(
        "guideline.number-not-stated", at: place, "clause \(quotation.clause) does not state the number in \"\(text)\"",
        found: run)
    }
  }

  /// Says where the words do not contain a phrase that is said to be theirs.
  func check(phrase: String, at place: Place, _ log: inout DiagnosticLog) {
    let whole = ComparedText(quotation.text), part = ComparedText(phrase)
    guard !whole.contains(part) else { return }
    let difference = whole.firstDifference(from: part)
    log.error(
      "guideline.not-in-clause", at: place, "these words are not in the quoted text of clause \(quotation.clause)",
      found: difference.quoted, expected: difference.printed)
  }
}
