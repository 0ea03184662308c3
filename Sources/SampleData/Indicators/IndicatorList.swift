import ReportModel

/// What the projects of the guideline's own year state in their forms: targets for all, what was achieved for those that
/// are accepted and for some under way. Some forms are missing or incomplete on purpose.
struct IndicatorList {
  let guideline: Guideline
  let drafts: [Draft]
  let seed: UInt64

  struct Row: Equatable {
    let project: String
    let form: String
    let indicator: String
    var unit: String?
    var isOwn = false
    let target: String?
    let actual: String?
  }

  var bytes: [UInt8] {
    var bytes = [UInt8]()
    LineFormat.append(["项目编号", "申报表", "指标", "单位", "个性指标", "目标值", "实际值"], to: &bytes)
    for row in rows {
      LineFormat.append(
        [
          row.project, row.form, row.indicator, row.unit ?? "", row.isOwn ? "是" : "", row.target ?? "",
          row.actual ?? "",
        ], to: &bytes)
    }
    return bytes
  }

  var rows: [Row] {
    drafts.enumerated().flatMap { number, draft -> [Row] in
      guard let form = draft.programme.form.flatMap({ guideline.form($0) }) else { return [] }
      var source = RandomSource(seed: seed, UInt64(draft.year), stableHash("indicators".utf8), UInt64(number))
      // Of a thousand forms thirty are not there at all.
      return source.chance(30) ? [] : rows(of: draft, form, &source)
    }
  }

  private func rows(of draft: Draft, _ form: IndicatorForm, _ source: inout RandomSource) -> [Row] {
    let states = stages(draft, &source), group = form.groups.isEmpty ? nil : source.pick(form.groups).name
    var targets = [String: Int](), rows = [Row]()
    for indicator in form.indicators where indicator.group == nil || indicator.group == group {
      let draw = IndicatorDraw(indicator, whole: indicator.parent.flatMap { targets[$0] })
      let (target, whole) = draw.target(&source)
      targets[indicator.id] = whole
      let actual = draw.actual(whole, &source)
      let isLeftOut = states.isIncomplete && source.chance(350)
      rows.append(
        Row(
          project: draft.id, form: form.id, indicator: indicator.name, unit: indicator.unit,
          target: isLeftOut ? nil : target, actual: states.hasActual ? actual : nil))
    }
    if form.ownIndicators > 0, source.chance(400) { rows.append(ownRow(draft, form, states.hasActual, &source)) }
    return rows
  }

  /// How far the form is filled in.
  private func stages(_ draft: Draft, _ source: inout RandomSource) -> (isIncomplete: Bool, hasActual: Bool) {
    let isIncomplete = source.chance(60), isEarly = source.chance(350)
    let isAccepted = draft.status == Site.standardStatuses[3], isUnderWay = draft.status == Site.standardStatuses[2]
    return (isIncomplete, isAccepted || isUnderWay && isEarly)
  }

  private func ownRow(
    _ draft: Draft, _ form: IndicatorForm, _ hasActual: Bool, _ source: inout RandomSource
  ) -> Row {
    let (name, unit) = source.pick([("产学研合作项目数", "项"), ("参与行业交流活动次数", "次"), ("新建示范产线数", "条")])
    let target = source.within(2...9)
    return Row(
      project: draft.id, form: form.id, indicator: name, unit: unit, isOwn: true, target: String(target),
      actual: hasActual ? String(source.within(1...target)) : nil)
  }
}
