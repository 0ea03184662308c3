/// A plain decimal with its thousands separated by commas: `-1234567.25` as `-1,234,567.25`.
func grouped(_ decimal: String) -> String {
  let bytes = Array(decimal.utf8), start = bytes.first == UInt8(ascii: "-") ? 1 : 0
  let end = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
  var result = [UInt8]()
  for (index, byte) in bytes.enumerated() {
    if index > start, index < end, (end - index) % 3 == 0 { result.append(UInt8(ascii: ",")) }
    result.append(byte)
  }
  return String(decoding: result, as: UTF8.self)
}
