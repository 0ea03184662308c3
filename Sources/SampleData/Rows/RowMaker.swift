import ReportModel

/// Makes a row: everything about it follows from the keys it is asked for.
struct RowMaker: Sendable {
  let world: World
  let programme: Programme
  let profile: Profile
  let form: IndicatorForm?
  let casting: Casting

  /// Nil for a programme of the guideline that has no profile.
  init?(_ programme: Programme, casting: Casting) {
    world = casting.register.world
    guard let profile = Profile.all.first(where: { $0.programme == programme.id }) else { return nil }
    self.programme = programme
    self.profile = profile
    self.casting = casting
    let guideline = casting.register.world.guideline
    form = programme.form.flatMap { guideline.form($0) }
  }

  /// What a row is to be.
  struct Request: Sendable {
    let year: Int
    /// Within its programme, from 0.
    let row: Int
    let ruleCase: String?
    let applicant: Applicant
    /// The applicant's number.
    let number: Int
    let defect: Defect?
  }

  func row(_ request: Request, _ source: inout RandomSource, isTaken: (String) -> Bool) -> Draft {
    let organisation = casting.register.organisation(request.applicant, request.number)
    let place = ProjectPlace(world: world, profile: profile, organisation: organisation, kind: request.applicant)
    var draft = Draft(
      year: request.year, programme: programme, organisation: organisation,
      setting: place.setting(row: request.row, &source))
    draft.ruleCase = request.ruleCase
    draft.programmeName = source.chance(60) ? programme.aliases.first ?? programme.name : programme.name
    draft.name = title(draft, &source, isTaken: isTaken)
    draft.recommender = recommender(draft, request.applicant, &source)
    if programme.consortium, source.chance(600) {
      draft.partners = casting.partners(request.applicant, beside: request.number, &source)
    }
    fill(&draft, request, &source)
    draft.status = Status.draw(year: request.year, end: draft.dates?.end, &source)
    return draft
  }

  /// Dates, measures and amounts.
  private func fill(_ draft: inout Draft, _ request: Request, _ source: inout RandomSource) {
    let subject = Demands.Subject(
      region: draft.setting.region, industry: draft.setting.industry?.rawValue, ruleCase: draft.ruleCase)
    let demands = Demands(programme, for: subject, &source)
    draft.measures = demands.measures
    if form?.asks(for: "项目开始时间") != false { draft.dates = ProjectDates(profile.period, demands)?.draw(&source) }
    let amounts = AmountDraw(programme: programme, size: profile.size, demands: demands)
    draft.amounts = amounts.amounts(&source)
    request.defect?.applyBeforeSupport(to: &draft)
    let ceiling = programme.subsidy.amount.ceiling(
      base: draft.amounts.base, region: draft.setting.region, ruleCase: draft.ruleCase, counts: draft.measures)
    draft.amounts.support = amounts.support(draft.amounts, ceiling: ceiling, &source)
    request.defect?.apply(to: &draft, ceiling: ceiling)
    draft.amounts.firstInstalment = firstInstalment(draft.amounts.support, request.defect, &source)
    let shift = (request.year - world.guideline.year) * 12
    if shift != 0, let (start, end) = draft.dates, let start = start.adding(months: shift),
      let end = end.adding(months: shift)
    {
      draft.dates = (start, end)
    }
  }

  /// The guideline's share to the fen; where it states none, two of three projects have got some.
  private func firstInstalment(_ support: Money, _ defect: Defect?, _ source: inout RandomSource) -> Money? {
    guard let instalments = programme.instalments else { return nil }
    if let percent = defect?.instalmentPercent { return support.percent(percent).roundedDown(to: 10_000) }
    if let share = instalments.first { return support.scaled(by: share) }
    return source.chance(650) ? support.percent(source.pick([50, 60, 70])).roundedDown(to: 10_000) : nil
  }

  /// Twelve to forty characters, and not one that is taken.
  private func title(_ draft: Draft, _ source: inout RandomSource, isTaken: (String) -> Bool) -> String {
    let city = draft.setting.city.map { world.cities[$0].shortName } ?? "全省"
    var title = ""
    for _ in 0..<60 {
      title = source.pick(profile.titles).title(
        chain: draft.setting.words, chainName: draft.setting.title, city: city, year: draft.year, &source)
      if (12...40).contains(title.count), !isTaken(title) { return title }
    }
    return title
  }

  /// The bureau of the city, where the form asks for a recommender; a bureau does not recommend itself.
  private func recommender(_ draft: Draft, _ kind: Applicant, _ source: inout RandomSource) -> String? {
    guard form?.asks(for: "项目推荐单位") != false, kind.isInvented, let city = draft.setting.city, !source.chance(10)
    else { return nil }
    return Register.bureau(of: world.cities[city])
  }
}

extension IndicatorForm {
  func asks(for field: String) -> Bool { fields.contains(field) }
}
