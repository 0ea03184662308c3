import Diagnostics
import ReportModel

extension PlaceIndex {
  /// A place whose cell names what it lies in, too: 南京市鼓楼区, 江苏省南京市鼓楼区, 苏州/昆山, 昆山市（苏州）, 无锡市本级.
  ///
  /// A value with a remark; or a fault where the parts are known but do not fit; or neither where a part is unknown.
  func compound(_ text: String) -> Understood<Divisions.Division> {
    let (province, rest) = Province.taken(from: text)
    let outcomes = splits(of: rest).map { place(of: $0) }
    guard let outcome = outcomes.first(where: { $0.value != nil }) ?? outcomes.first(where: { $0.fault != nil }) else {
      return Understood(nil)
    }
    guard let place = outcome.value else { return outcome }
    if let province, !place.code.hasPrefix(province.code) {
      return Understood(
        nil,
        Diagnostic(
          .error, "place.elsewhere", "\"\(rest)\" does not lie in \(province.name)",
          found: "\(place.name) \(place.code)"))
    }
    return Understood(place, remark: .compoundPlace)
  }

  /// The ways in which a text may be one or two names: at its signs, else wherever it can be cut.
  private func splits(of text: String) -> [[String]] {
    let signs: Set<Unicode.Scalar> = ["/", "-", "—", "·", "・", "、", ",", "(", ")", ">", "|", " ", "\u{3000}"]
    let pieces = text.unicodeScalars.split { signs.contains(halfWidth($0)) }.map { String($0) }
    if pieces.count > 1 { return pieces.count == 2 ? [pieces] : [] }
    let scalars = Array((pieces.first ?? "").unicodeScalars)
    guard scalars.count > 1, scalars.count <= 30 else { return [scalars.map(String.init)].filter { !$0.isEmpty } }
    let cuts = (1..<scalars.count).map { cut in
      [String(String.UnicodeScalarView(scalars[..<cut])), String(String.UnicodeScalarView(scalars[cut...]))]
    }
    return [[pieces[0]]] + cuts.reversed()
  }

  /// What two names, or one, mean together.
  private func place(of names: [String]) -> Understood<Divisions.Division> {
    let found = names.map { cityOrCounties($0) }
    guard found.count == 2 else {
      guard let only = found.first, only.count == 1 else {
        return Understood(nil, found.first.flatMap { $0.isEmpty ? nil : ambiguous(names[0], $0) })
      }
      return Understood(only[0])
    }
    for (city, other) in [(0, 1), (1, 0)] {
      guard let known = found[city].first(where: \.isCity) else { continue }
      if Self.wholeCity.contains(names[other]) { return Understood(known) }
      guard !found[other].isEmpty else { continue }
      if let county = found[other].first(where: { $0.city == known.code && !$0.isCity }) { return Understood(county) }
      // 苏州市苏州市 says one thing twice.
      if found[other].contains(where: { $0.code == known.code }) { return Understood(known) }
      return Understood(nil, elsewhere(Candidates(text: names[other], places: found[other]), known))
    }
    return Understood(nil)
  }

  private func cityOrCounties(_ name: String) -> [Divisions.Division] {
    let known = places(name)
    return known.isEmpty ? divisions.named(name + "市") : known
  }

  /// Behind the name of a city: the city itself.
  private static let wholeCity: Set<String> = ["本级", "市本级", "市直", "市属", "市辖区", "全市"]
}

/// 省级行政区 by the first two digits of their codes (GB/T 2260).
private struct Province {
  let code: String
  let name: String

  /// The province a text begins with, and the rest; a municipality is none, as its name may be all that is said.
  static func taken(from text: String) -> (Province?, rest: String) {
    for (code, name) in all where text.hasPrefix(name) && text != name {
      return (Province(code: code, name: name), String(text.dropFirst(name.count)))
    }
    return (nil, text)
  }

  private static let all = [
    ("13", "河北省"), ("14", "山西省"), ("15", "内蒙古自治区"), ("21", "辽宁省"), ("22", "吉林省"), ("23", "黑龙江省"), ("32", "江苏省"),
    ("33", "浙江省"), ("34", "安徽省"), ("35", "福建省"), ("36", "江西省"), ("37", "山东省"), ("41", "河南省"), ("42", "湖北省"),
    ("43", "湖南省"), ("44", "广东省"), ("45", "广西壮族自治区"), ("46", "海南省"), ("51", "四川省"), ("52", "贵州省"), ("53", "云南省"),
    ("54", "西藏自治区"), ("61", "陕西省"), ("62", "甘肃省"), ("63", "青海省"), ("64", "宁夏回族自治区"), ("65", "新疆维吾尔自治区"),
    ("71", "台湾省"),
  ]
}
