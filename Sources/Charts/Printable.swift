/// `text` with every control character made a space and none at its ends: what may stand in a document of any kind.
func printable(_ text: String) -> String {
  if isPrintable(text.utf8) { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    scalars.append(isControl ? " " : scalar)
  }
  let start = scalars.drop { $0 == " " }
  guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
  return String(start[...end])
}

/// The texts there are, a space between each two.
func joined(_ texts: [String?]) -> String {
  texts.compactMap { $0.map(printable) }.filter { !$0.isEmpty }.joined(separator: " ")
}

/// Whether there is surely nothing to change; 0xC2 begins the controls beyond ASCII, among others.
private func isPrintable(_ bytes: String.UTF8View) -> Bool {
  let space = UInt8(ascii: " ")
  return bytes.first != space && bytes.last != space && bytes.allSatisfy { $0 >= space && $0 != 0x7F && $0 != 0xC2 }
}
