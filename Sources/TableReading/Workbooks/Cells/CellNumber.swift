/// The number of a cell as a person reads it.
struct CellNumber {
  let format: CellFormat
  let days: DayCount

  /// Writes a number kept as text; what is no number stays as it is.
  func write(_ number: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    switch format {
    case .plain:
      if !writeVerbatim(number, to: &text) { writeDecimal(Decimal(number), orElse: number, to: &text) }
    case .date:
      guard let value = Self.value(number), days.write(value, to: &text) else {
        return writeDecimal(Decimal(number), orElse: number, to: &text)
      }
    case .duration:
      guard let value = Self.value(number), DayCount.writeDuration(value, to: &text) else {
        return writeDecimal(Decimal(number), orElse: number, to: &text)
      }
    case .percent:
      guard let decimal = Decimal(number) else { return text.append(contentsOf: number) }
      decimal.percentage.write(to: &text)
      text.append(UInt8(ascii: "%"))
    case .digits(let width):
      let isWhole = number.allSatisfy { (0x30...0x39).contains($0) }
      if isWhole { text.append(contentsOf: repeatElement(0x30, count: max(0, width - number.count))) }
      if !writeVerbatim(number, to: &text) { writeDecimal(Decimal(number), orElse: number, to: &text) }
    }
  }

  func write(_ number: Double, to text: inout [UInt8]) {
    if number.magnitude < 1e15, number == number.rounded() {
      var digits = String(Int(number))
      return digits.withUTF8 { write($0, to: &text) }
    }
    var decimal = number.description
    decimal.withUTF8 { write($0, to: &text) }
  }

  /// Numbers of which no digit is noise: whole ones, whose digits are kept however many they are, and those of at most
  /// 15 digits, without the zeros at their end.
  private func writeVerbatim(_ number: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) -> Bool {
    guard let first = number.first else { return true }
    let start = first == UInt8(ascii: "-") ? 1 : 0
    guard start < number.count, number[start] != UInt8(ascii: ".") else { return false }
    if number[start] == 0x30, start == 1 || (number.count > 1 && number[1] != UInt8(ascii: ".")) { return false }
    var point: Int?
    for index in start..<number.count {
      if number[index] == UInt8(ascii: "."), point == nil {
        point = index
      } else {
        guard (0x30...0x39).contains(number[index]) else { return false }
      }
    }
    guard let point else {
      text.append(contentsOf: number)
      return true
    }
    guard number.count - start <= 16 else { return false }
    var end = number.count
    while number[end - 1] == 0x30 { end -= 1 }
    text.append(contentsOf: number[..<(end - 1 == point ? point : end)])
    return true
  }

  private func writeDecimal(
    _ decimal: Decimal?, orElse number: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]
  ) {
    if let decimal { decimal.write(to: &text) } else { text.append(contentsOf: number) }
  }

  private static func value(_ number: UnsafeBufferPointer<UInt8>) -> Double? {
    guard number.count <= 7, !number.isEmpty, number.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return Double(String(decoding: number, as: UTF8.self))
    }
    return Double(number.reduce(0) { $0 * 10 + Int($1 & 0x0F) })
  }
}
