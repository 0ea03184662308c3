import ReportModel

/// All organisations there could be, none of them kept: number → organisation, the same in every list of one seed.
struct Register: Sendable {
  let world: World
  let seed: UInt64

  init(_ world: World, seed: UInt64) {
    self.world = world
    self.seed = seed
  }

  /// The organisation of a kind with that number; city bureaus are numbered as the cities are.
  func organisation(_ kind: Applicant, _ number: Int) -> Organisation {
    switch kind {
    case .provincialBureau:
      return Organisation(
        name: "示例省工业和信息化主管部门", creditCode: code(kind, area: "320000", 0), city: nil, county: nil, chain: nil)
    case .cityBureau:
      let city = world.cities[number % world.cities.count]
      return Organisation(
        name: Register.bureau(of: city), creditCode: code(kind, area: city.code, 0),
        city: number % world.cities.count, county: nil, chain: nil)
    case .enterprise, .innovationCentre, .operatingCompany, .institute, .serviceCentre, .association, .hospital, .park,
      .exhibitionOrganiser:
      return invented(kind, number)
    }
  }

  /// Who recommends the projects of a city.
  static func bureau(of city: World.City) -> String { "示例\(city.name)工业和信息化主管部门" }

  /// The position of an organisation's chain without making the organisation.
  func chain(_ kind: Applicant, _ number: Int) -> Int {
    var source = source(kind, number)
    return source.below(world.chainWords.count)
  }

  private func source(_ kind: Applicant, _ number: Int) -> RandomSource {
    RandomSource(seed: seed, UInt64(kind.rawValue), UInt64(number))
  }

  private func invented(_ kind: Applicant, _ number: Int) -> Organisation {
    var source = source(kind, number)
    let chain = source.below(world.chainWords.count)
    let city = source.weighted(world.cityWeights)
    let place = world.cities[city]
    let county = source.below(max(place.counties.count, 1))
    let unit = world.county(of: place, county)
    let running = number * Applicant.allCases.count + kind.rawValue
    let name = OrganisationName(
      place: source.chance(450) ? "江苏" : Register.shortName(of: unit, in: place),
      word: InventedWord.word(running, seed: seed), words: world.chainWords[chain])
    let text = name.text(kind, &source)
    let isCodeStated = !source.chance(25)
    return Organisation(
      name: text, creditCode: isCodeStated ? code(kind, area: unit?.code ?? place.code, running + 1) : nil,
      city: city, county: county, chain: kind == .hospital || kind == .exhibitionOrganiser ? nil : chain)
  }

  private func code(_ kind: Applicant, area: String, _ number: Int) -> String {
    CreditCode.code(authority: kind.authority, area: area, number: (number * 1_000_003 + 12_345) % 887_503_681)
  }

  /// 昆山 for 昆山市, the city's short name for a district, a zone or a county of two characters.
  private static func shortName(of unit: Divisions.Division?, in city: World.City) -> String {
    guard let unit, unit.level == "县级市" || unit.level == "县", unit.name.count > 2 else { return city.shortName }
    return String(unit.name.dropLast())
  }
}
