/// Names looked up while rows are written, each once: rows repeat their programmes and places by the thousand.
struct NamesInUse {
  private struct CountyKey: Hashable {
    let county: String
    let city: String?
  }

  private var programmes = [NamedProgramme: String]()
  private var cities = [String: String]()
  private var counties = [CountyKey: String]()

  mutating func programme(_ id: String?, year: Int?, _ made: (String) -> String) -> String? {
    guard let id else { return nil }
    return Self.value(NamedProgramme(text: id, year: year), &programmes) { made(id) }
  }

  mutating func city(_ code: String, _ made: (String) -> String) -> String {
    Self.value(code, &cities) { made(code) }
  }

  mutating func county(_ code: String?, of city: String?, _ made: (String) -> String) -> String? {
    guard let code else { return nil }
    return Self.value(CountyKey(county: code, city: city), &counties) { made(code) }
  }

  private static func value<Key: Hashable>(
    _ key: Key, _ values: inout [Key: String], _ made: () -> String
  ) -> String {
    if let value = values[key] { return value }
    let value = made()
    values[key] = value
    return value
  }
}
