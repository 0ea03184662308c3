/// Traditional characters and the simplified forms they are looked for by.
enum Simplification {
  /// `Tables/simplified.txt`: pairs of a traditional and a simplified character, rising by the first.
  static let pairs: [(UInt32, UInt32)] = {
    let scalars = lines(of: PackageResources.simplified_txt).joined().unicodeScalars.map(\.value)
    return stride(from: 0, to: scalars.count - 1, by: 2).map { (scalars[$0], scalars[$0 + 1]) }
  }()

  static func simplified(_ scalar: UInt32) -> UInt32 {
    range.contains(scalar) ? forms[Int(scalar - range.lowerBound)] : scalar
  }

  private static let range: Range<UInt32> = 0x3400..<0xA000

  private static let forms: [UInt32] = {
    var forms = Array(range)
    for (traditional, simplified) in pairs { forms[Int(traditional - range.lowerBound)] = simplified }
    return forms
  }()
}

/// The lines of an embedded table that are neither empty nor comments.
func lines(of table: [UInt8]) -> [String] {
  table.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }.map {
    String(decoding: $0, as: UTF8.self)
  }
}
