package import ReportModel

/// What the lists are made of: the guideline's rules, the places and the chains of the site folder.
package struct World: Sendable {
  let guideline: Guideline
  let taxonomy: Taxonomy
  let cities: [City]
  /// The weights of the cities, in their order.
  let cityWeights: [Int]
  /// What the guideline asks beside the canonical fields, in its order: one column each.
  let measures: [String]
  /// The words of each chain of the taxonomy, in its order.
  let chainWords: [ChainWords]

  /// A city with its county-level units and how much of the province's industry is there.
  struct City: Sendable {
    let code: String
    let name: String
    let region: String
    let weight: Int
    let counties: [Divisions.Division]

    /// 南京 of 南京市.
    var shortName: String { String(name.dropLast()) }
  }

  /// Nil where the taxonomy names a chain that this generator has no words for.
  package init?(guideline: Guideline, divisions: Divisions, taxonomy: Taxonomy) {
    self.guideline = guideline
    self.taxonomy = taxonomy
    cities = divisions.cities.map { city in
      City(
        code: city.code, name: city.name, region: city.region, weight: weights[city.code] ?? 1,
        counties: divisions.all.filter { $0.city == city.code && !$0.isCity })
    }
    cityWeights = cities.map(\.weight)
    measures = guideline.measureNames
    chainWords = taxonomy.chains.compactMap { chain in ChainWords.all.first { $0.key == chain.key } }
    guard chainWords.count == taxonomy.chains.count, !chainWords.isEmpty,
      !taxonomy.clusters.isEmpty, !cities.isEmpty
    else { return nil }
  }

  /// A list of any kind of place: a city and, by `unit`, one of its county-level units.
  func county(of city: City, _ unit: Int) -> Divisions.Division? {
    city.counties.isEmpty ? nil : city.counties[unit % city.counties.count]
  }

  /// The clusters one after the other, from 0, again and again.
  func cluster(_ number: Int) -> Taxonomy.Entry { taxonomy.clusters[number % taxonomy.clusters.count] }
}

/// Of 100 projects about 60 in 苏南, 20 in 苏中, 20 in 苏北.
private let weights = [
  "320100": 13, "320200": 12, "320300": 6, "320400": 10, "320500": 20, "320600": 10, "320700": 3, "320800": 3,
  "320900": 5, "321000": 5, "321100": 5, "321200": 5, "321300": 3,
]

extension Guideline {
  /// Measures that are no canonical field, and the units counted by a subsidy per unit: each once, in the order of
  /// the guideline.
  var measureNames: [String] {
    var names = [String]()
    for programme in programmes {
      if case .perUnit(let units) = programme.subsidy.amount { names += units.map(\.name) }
      for rule in programme.rules { names += rule.test.measures }
    }
    var seen = Set(ProjectField.allCases.map(\.rawValue))
    return names.filter { seen.insert($0).inserted }
  }
}

extension Programme {
  var rules: [Rule] { conditions.flatMap(\.rules) }
}

extension Rule.Test {
  var measures: [String] {
    switch self {
    case .threshold(let measure, _, _), .window(let measure, _, _), .membership(let measure, _): [measure]
    case .duration: []
    case .anyOf(let tests): tests.flatMap(\.measures)
    }
  }
}
