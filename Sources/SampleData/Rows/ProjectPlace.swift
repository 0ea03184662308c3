import ReportModel

/// Where a project is and which cluster and chain it belongs to.
struct ProjectPlace: Sendable {
  let world: World
  let profile: Profile
  let organisation: Organisation
  let kind: Applicant

  func setting(row: Int, _ source: inout RandomSource) -> Draft.Setting {
    let chain = chain(&source)
    let words = world.chainWords[chain]
    let entry = world.taxonomy.chains[chain]
    var setting = Draft.Setting(
      city: organisation.city, industry: industry(words), words: words, title: shortened(entry.name, "产业链"))
    if let city = organisation.city.map({ world.cities[$0] }) {
      setting.region = city.region
      if let unit = organisation.county, !source.chance(30) { setting.county = world.county(of: city, unit)?.name }
    }
    name(&setting, entry, row: row, &source)
    return setting
  }

  /// Puts in the names of chain and cluster that the row states.
  private func name(
    _ setting: inout Draft.Setting, _ chain: Taxonomy.Entry, row: Int, _ source: inout RandomSource
  ) {
    let cluster = world.taxonomy.clusters.first { $0.key == chain.cluster }
    switch profile.taxonomy {
    case .none: return
    case .chainOrNone where source.chance(150): return
    case .cluster:
      let own = organisation.chain == nil ? world.cluster(row) : cluster ?? world.cluster(row)
      setting.cluster = own.name
      setting.title = shortened(own.name, "集群")
    case .chain, .only, .chainOrNone:
      // Few rows name neither or leave the cluster out.
      guard !source.chance(6) else { return }
      setting.chain = chain.name
      setting.cluster = source.chance(30) ? nil : cluster?.name
    }
  }

  /// The position of the chain: the programme's, the organisation's, or any of the programme's industries.
  private func chain(_ source: inout RandomSource) -> Int {
    if case .only(let key) = profile.taxonomy,
      let position = world.taxonomy.chains.firstIndex(where: { $0.key == key })
    {
      return position
    }
    if let chain = organisation.chain { return chain }
    let fitting = world.chainWords.indices.filter {
      profile.industries.isEmpty || profile.industries.contains(world.chainWords[$0].industry)
    }
    return fitting.isEmpty ? 0 : source.pick(fitting)
  }

  /// Enterprises and hospitals have an industry; authorities, institutes and associations do not.
  private func industry(_ words: ChainWords) -> Industry? {
    switch kind {
    case .enterprise, .innovationCentre, .operatingCompany, .hospital: words.industry
    case .institute, .serviceCentre, .association, .park, .exhibitionOrganiser, .cityBureau, .provincialBureau: nil
    }
  }

  private func shortened(_ name: String, _ ending: String) -> String {
    name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
  }
}
