import Diagnostics
import ReportModel

/// What the words of a list say about places.
struct PlaceIndex: Sendable {
  /// The places a county-level name may mean.
  struct Candidates: Sendable {
    let text: String
    let places: [Divisions.Division]
  }

  let divisions: Divisions

  /// A city by code, name (also without 市) or alias; a county-level unit is taken too, for lists that put 昆山市 there.
  func city(_ text: String) -> Understood<Divisions.Division> {
    let places = places(text)
    let cities = places.filter(\.isCity)
    if let city = cities.first ?? divisions.named(text + "市").first(where: \.isCity), cities.count < 2 {
      return Understood(city)
    }
    if places.count == 1 { return Understood(places[0]) }
    if !places.isEmpty { return Understood(nil, ambiguous(text, places)) }
    let compound = compound(text)
    return Understood(
      compound.value, compound.fault ?? (compound.value == nil ? unknown(text) : nil), remark: compound.remark)
  }

  /// A county-level unit by code, name or alias; which one of several the city decides.
  func county(_ text: String) -> Understood<Candidates> {
    let places = places(text)
    if !places.isEmpty { return Understood(Candidates(text: text, places: places)) }
    let compound = compound(text)
    guard let place = compound.value else { return Understood(nil, compound.fault ?? unknown(text)) }
    return Understood(Candidates(text: text, places: [place]), remark: compound.remark)
  }

  /// A region by name.
  func region(_ text: String) -> Understood<String> {
    if divisions.regions.isEmpty || divisions.regions.contains(text) { return Understood(text) }
    return Understood(
      nil,
      Diagnostic(
        .warning, "place.unknown-region", "no region is called \"\(text)\"",
        expected: "one of \(divisions.regions.joined(separator: ", "))",
        suggestion: didYouMean(text, among: divisions.regions)))
  }

  /// City and county together: their codes, or what is wrong between them.
  func places(city: Divisions.Division?, county: Candidates?) -> Understood<(city: String, county: String?)> {
    guard let county else {
      return Understood(city.map { ($0.city, $0.isCity ? nil : $0.code) })
    }
    let fitting = city.map { city in county.places.filter { $0.city == city.city } } ?? county.places
    if fitting.count == 1 { return Understood((fitting[0].city, fitting[0].isCity ? nil : fitting[0].code)) }
    let known = city.map { ($0.city, String?.none) }
    if fitting.isEmpty, let city { return Understood(known, elsewhere(county, city)) }
    return Understood(known, ambiguous(county.text, fitting))
  }

  func places(_ text: String) -> [Divisions.Division] {
    if let place = divisions[text] { return [place] }
    return divisions.named(text)
  }

  private func unknown(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "place.unknown", "no place is called \"\(text)\"", expected: "a name or code of content/places",
      suggestion: didYouMean(text, among: divisions.names))
  }

  func ambiguous(_ text: String, _ places: [Divisions.Division]) -> Diagnostic {
    Diagnostic(
      .error, "place.ambiguous", "\"\(text)\" is the name of \(places.count) places", found: list(places),
      suggestion: "state its city or its code")
  }

  func elsewhere(_ county: Candidates, _ city: Divisions.Division) -> Diagnostic {
    Diagnostic(
      .error, "place.elsewhere", "\"\(county.text)\" does not lie in \(divisions[city.city]?.name ?? city.name)",
      found: list(county.places))
  }

  private func list(_ places: [Divisions.Division]) -> String {
    places.map { "\($0.name) \($0.code) in \(divisions[$0.city]?.name ?? $0.city)" }.joined(separator: "; ")
  }
}
