import ReportModel

/// A subsidy in one line: its rate, cap or amounts with the unit.
struct SubsidyText {
  let words: Words
  let unit: MoneyUnit

  func text(_ amount: Subsidy.Amount) -> String {
    switch amount {
    case .rate(let base, let rate, let cap):
      joined(words.filled(.rateOf, rate.percentText, base ?? words[.base]), self.cap(cap, .capOf, .capOfCase))
    case .regionalRate(let base, let rates, let cap):
      joined(
        words.filled(
          .regionalRateOf, base ?? words[.base],
          words.list(rates.map { "\($0.name) \($0.value.percentText)%" })),
        self.cap(cap, .capOf, .capOfCase))
    case .fixed(let amount): cap(amount, .fixedAmount, .fixedAmountOfCase) ?? words[.fixedKind]
    case .perUnit(let units):
      units.map { words.filled(.amountForUnit, $0.name, money($0.value)) }.joined(separator: words[.semicolon])
    case .graded(_, let cap): joined(words[.gradedKind], self.cap(cap, .capOf, .capOfCase))
    case .competitive: words[.competitiveKind]
    case .contract: words[.contractKind]
    case .actualCost: words[.actualCostKind]
    case .announcedLater: words[.announcedLaterKind]
    }
  }

  private func cap(_ cap: Subsidy.Cap, _ one: Word, _ each: Word) -> String? {
    switch cap {
    case .none: nil
    case .all(let amount): words.filled(one, money(amount))
    case .byCase(let amounts):
      amounts.map { words.filled(each, $0.name, money($0.value)) }.joined(separator: words[.semicolon])
    }
  }

  private func joined(_ first: String, _ second: String?) -> String {
    second.map { first + words[.comma] + $0 } ?? first
  }

  private func money(_ money: Money) -> String { words.filled(.amountWithUnit, unit.shown(money), unit.name) }
}
