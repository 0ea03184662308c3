import JSONText
import ReportModel

/// `/api/guidelines/<year>.json`: the whole guideline. What the guideline does not say is absent, never 0.
struct GuidelineJSON {
  let guideline: Guideline
  let unit: MoneyUnit

  func document() -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("year", guideline.year)
        json.member("title", guideline.title)
        json.member("unit", unit.name)
        json.member("annexes", array: guideline.annexes, layout: .lines) { json, annex in
          json.object { json in
            json.member("id", annex.id)
            json.member("title", annex.title)
            quotation("introduction", annex.introduction, in: &json)
          }
        }
        json.member("programmes", array: guideline.programmes, layout: .lines) { json, programme in
          json.object { members(of: programme, in: &$0) }
        }
        json.member("forms", array: guideline.forms, layout: .lines) { json, form in
          json.object { members(of: form, in: &$0) }
        }
        json.member("clauses", array: guideline.clauses.annexes, layout: .lines) { json, clause in
          json.object { members(of: clause, in: &$0) }
        }
      }
    }
  }

  private func quotation(_ name: String, _ quotation: Quotation?, in json: inout JSONWriter) {
    guard let quotation else { return }
    json.member(name) { json in
      json.member("clause", quotation.clause)
      json.member("text", quotation.text)
    }
  }

  private func members(of programme: Programme, in json: inout JSONWriter) {
    json.member("id", programme.id)
    json.member("annex", programme.annex)
    json.member("name", programme.name)
    if !programme.aliases.isEmpty { json.member("aliases", programme.aliases) }
    json.member("clause", programme.clause)
    json.member("purpose", programme.purpose)
    json.member("form", programme.form)
    json.member("quota", programme.quota?.projects)
    quotas(programme.quota, in: &json)
    json.member("subsidy") { SubsidyJSON(unit: unit).members(of: programme.subsidy, in: &$0) }
    instalments(programme.instalments, in: &json)
    json.member("conditions", array: programme.conditions) { json, condition in
      json.object { json in
        json.member("clause", condition.quotation.clause)
        json.member("text", condition.quotation.text)
        if !condition.rules.isEmpty {
          json.member("rule", array: condition.rules) { json, rule in RuleJSON().write(rule, to: &json) }
        }
      }
    }
    if !programme.applicants.isEmpty {
      json.member("applicants", array: programme.applicants) { json, applicants in
        json.object { json in
          json.member("clause", applicants.quotation.clause)
          json.member("text", applicants.quotation.text)
          if !applicants.cases.isEmpty { json.member("forCase", applicants.cases) }
        }
      }
    }
    quotation("materials", programme.materials, in: &json)
    if !programme.cases.isEmpty { json.member("cases", programme.cases) }
    if programme.consortium { json.member("consortium", true) }
  }

  private func quotas(_ quota: Quota?, in json: inout JSONWriter) {
    guard let quota else { return }
    if !quota.byCase.isEmpty {
      json.member("quotas") { json in
        for value in quota.byCase { json.member(value.name, value.value) }
      }
    }
    json.member("quotaClause", quota.quotation.clause)
    json.member("quotaText", quota.quotation.text)
  }

  private func instalments(_ instalments: Instalments?, in json: inout JSONWriter) {
    guard let instalments else { return }
    json.member("instalments") { json in
      if let first = instalments.first { json.member("first", number: first.text) }
      json.member("final", instalments.final)
      json.member("clause", instalments.quotation.clause)
      json.member("text", instalments.quotation.text)
    }
  }

  private func members(of form: IndicatorForm, in json: inout JSONWriter) {
    json.member("id", form.id)
    json.member("title", form.title)
    json.member("fields", form.fields)
    json.member("columns", form.columns)
    json.member("indicators", array: form.indicators) { json, indicator in
      json.object { members(of: indicator, in: &$0) }
    }
    if !form.groups.isEmpty {
      json.member("groups", array: form.groups) { json, group in
        json.object { json in
          json.member("name", group.name)
          json.member("atLeast", group.atLeast)
        }
      }
    }
    json.member("ownIndicators", form.ownIndicators)
    if !form.ownPrompts.isEmpty { json.member("ownPrompts", form.ownPrompts) }
    if !form.notes.isEmpty { json.member("notes", form.notes) }
  }

  private func members(of indicator: Indicator, in json: inout JSONWriter) {
    json.member("id", indicator.id)
    json.member("name", indicator.name)
    json.member("unit", indicator.unit)
    json.member("level1", indicator.level1)
    json.member("level2", indicator.level2)
    json.member("parent", indicator.parent)
    json.member("group", indicator.group)
    if let minimum = indicator.minimum { json.member("minimum", number: minimum.text) }
    json.member("minimumText", indicator.minimumText)
    if indicator.openEnded { json.member("openEnded", true) }
    json.member("note", indicator.note)
    if !indicator.columns.isEmpty { json.member("columns", indicator.columns) }
  }

  private func members(of clause: Clause, in json: inout JSONWriter) {
    json.member("citation", clause.citation)
    json.member("anchor", clause.anchor)
    json.member("marker", clause.marker)
    json.member("text", clause.text)
    if !clause.children.isEmpty {
      json.member("children", array: clause.children) { json, child in
        json.object { members(of: child, in: &$0) }
      }
    }
  }
}
