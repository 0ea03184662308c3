/// A length in hundredths of a CSS pixel or of a percent of the chart's width. Integers all the way: no binary
/// fraction ever decides a digit.
struct Length: Hashable, Sendable {
  enum Unit: Hashable, Sendable { case pixels, percent }

  let hundredths: Int
  let unit: Unit

  static func pixels(_ whole: Int) -> Length { Length(hundredths: whole * 100, unit: .pixels) }
  static func pixels(hundredths: Int) -> Length { Length(hundredths: hundredths, unit: .pixels) }
  static func percent(hundredths: Int) -> Length { Length(hundredths: hundredths, unit: .percent) }

  static let zero = Length.pixels(0)
  static let full = Length.percent(hundredths: 10_000)

  /// `12`, `12.5`, `-0.25`, `43.21%`: at most two decimals, none that is only zero.
  func append(to bytes: inout [UInt8]) {
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    bytes.append(contentsOf: String(whole).utf8)
    if rest > 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
      if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
    }
    if unit == .percent { bytes.append(UInt8(ascii: "%")) }
  }
}
