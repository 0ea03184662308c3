import ReportModel

/// The list of one year as the site publishes it: quotas kept, every programme there, nobody twice in a programme.
package struct YearList: Sendable {
  package let year: Int
  package let world: World
  let seed: UInt64

  package init(_ year: Int, of world: World, seed: UInt64) {
    self.year = year
    self.world = world
    self.seed = seed
  }

  /// The whole list as CSV.
  package var bytes: [UInt8] { bytes(of: drafts) }

  func bytes(of drafts: [Draft]) -> [UInt8] {
    let format = RowFormat(world: world, measures: isOfGuideline ? world.measures : [])
    var bytes = [UInt8]()
    format.append(format.header, to: &bytes)
    for draft in drafts { format.append(draft, to: &bytes) }
    return bytes
  }

  /// Whether the guideline is this year's: only then are its measures asked for and its quotas used up.
  private var isOfGuideline: Bool { year == world.guideline.year }

  var drafts: [Draft] {
    let casting = Casting(register: Register(world, seed: seed), enterprises: 1_200)
    var state = State()
    for programme in world.guideline.programmes {
      guard let maker = RowMaker(programme, casting: casting) else { continue }
      state.firstOfProgramme = state.drafts.count
      state.numbers = []
      for (row, ruleCase) in cases(maker.profile, programme).enumerated() { add(row, ruleCase, maker, &state) }
    }
    return state.drafts
  }

  private struct State {
    var drafts = [Draft]()
    var titles = Set<String>()
    var wins = [Int: Int]()
    var firstOfProgramme = 0
    /// The applicants of the programme so far.
    var numbers = [Int]()
  }

  private func add(_ row: Int, _ ruleCase: String?, _ maker: RowMaker, _ state: inout State) {
    let programme = maker.programme.id
    let defect =
      isOfGuideline ? PlannedDefect.all.first { $0.programme == programme && $0.row == row }?.defect : nil
    var source = RandomSource(seed: seed, UInt64(year), stableHash(programme.utf8), UInt64(row))
    let applicant = maker.profile.applicant(forCase: ruleCase)
    let number = number(row, applicant, maker, defect, state, &source)
    let request = RowMaker.Request(
      year: year, row: row, ruleCase: ruleCase, applicant: applicant, number: number, defect: defect)
    var draft = maker.row(request, &source) { state.titles.contains($0) }
    if isOfGuideline, let title = PlannedTitle.all.first(where: { $0.programme == programme && $0.row == row }) {
      draft.name = title.title
    }
    draft.id = "S\(year)-" + paddedNumber(state.drafts.count + 1, digits: 4)
    state.titles.insert(draft.name)
    state.numbers.append(number)
    if applicant == .enterprise { state.wins[number, default: 0] += 1 }
    state.drafts.append(draft)
  }

  /// Bureaus in the order of their cities; others by chance, in principle one project a year for an enterprise: about one
  /// in fifty gets a second.
  private func number(
    _ row: Int, _ applicant: Applicant, _ maker: RowMaker, _ defect: Defect?, _ state: State,
    _ source: inout RandomSource
  ) -> Int {
    if case .applicantAgain(let earlier)? = defect { return state.numbers[earlier] }
    switch applicant {
    case .provincialBureau: return 0
    case .cityBureau:
      let codes = maker.profile.cities
      guard !codes.isEmpty else { return row % world.cities.count }
      return world.cities.firstIndex { $0.code == codes[row % codes.count] } ?? 0
    case .enterprise, .innovationCentre, .operatingCompany, .institute, .serviceCentre, .association, .hospital, .park,
      .exhibitionOrganiser:
      let most = source.chance(20) ? 2 : 1
      return maker.casting.number(applicant, maker.profile.industries, &source) { number in
        !state.numbers.contains(number) && (applicant != .enterprise || state.wins[number, default: 0] < most)
          && isOfCluster(row, applicant, number, maker)
      }
    }
  }

  /// An association promotes its own cluster.
  private func isOfCluster(_ row: Int, _ applicant: Applicant, _ number: Int, _ maker: RowMaker) -> Bool {
    guard case .cluster = maker.profile.taxonomy else { return true }
    let chain = world.taxonomy.chains[maker.casting.register.chain(applicant, number)]
    return chain.cluster == world.cluster(row).key
  }

  /// The case of each row of a programme; nil for every row of a programme without cases.
  private func cases(_ profile: Profile, _ programme: Programme) -> [String?] {
    if let quota = programme.quota, !quota.byCase.isEmpty {
      return isOfGuideline ? quota.byCase.flatMap { Array(repeating: $0.name, count: $0.value) } : []
    }
    let count = count(profile, programme)
    guard !programme.cases.isEmpty else { return Array(repeating: nil, count: count) }
    return (0..<count).map { programme.cases[$0 % programme.cases.count] }
  }

  /// In earlier years something less than half; bureaus of all cities always.
  private func count(_ profile: Profile, _ programme: Programme) -> Int {
    let whole =
      switch profile.rows {
      case .quotaLess(let unused): max((programme.quota?.total ?? 0) - unused, 0)
      case .count(let rows): rows
      }
    switch year {
    case world.guideline.year: return whole
    case _ where profile.applicant == .cityBureau && profile.cities.isEmpty: return world.cities.count
    case world.guideline.year - 1: return whole * 9 / 20
    default: return whole * 7 / 20
    }
  }
}

/// `42` as `0042`.
func paddedNumber(_ number: Int, digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(digits - text.count, 0)) + text
}
