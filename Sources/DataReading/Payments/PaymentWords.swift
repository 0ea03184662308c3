import Diagnostics
import ReportModel

/// What tables call the two kinds of payment.
struct PaymentWords {
  private var kinds: [String: Payment.Kind]

  /// The usual words, and those of the mapping's `kinds`.
  init(_ value: YAMLValue?, _ log: inout DiagnosticLog) {
    kinds = [:]
    for word in ["first", "首次", "首次拨付", "首笔", "首期", "首付", "首付款", "第一次", "第一笔"] { kinds[word] = .first }
    for word in ["final", "尾款", "末次", "末期", "余款", "二次拨付", "第二次", "第二笔"] { kinds[word] = .final }
    guard let mapping = value?.mapping(PaymentKindKey.self, &log) else { return }
    for word in mapping[.first]?.oneOrMoreTexts(&log) ?? [] { kinds[comparable(word)] = .first }
    for word in mapping[.final]?.oneOrMoreTexts(&log) ?? [] { kinds[comparable(word)] = .final }
  }

  func kind(_ text: String) -> Understood<Payment.Kind> {
    if let kind = kinds[comparable(text)] { return Understood(kind) }
    return Understood(
      nil,
      Diagnostic(
        .error, "payment.unknown-kind", "\"\(text)\" is no kind of payment",
        expected: "首次拨付 or 尾款, or a word that payments.yaml has under kinds",
        suggestion: didYouMean(text, among: kinds.keys.sorted())))
  }
}
