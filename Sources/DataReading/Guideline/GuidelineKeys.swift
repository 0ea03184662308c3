// The keys of a guideline's files; content/guidelines/README.md says what they mean.

enum GuidelineKey: String, YAMLKey { case year, title, source, annexes }

enum AnnexKey: String, YAMLKey { case id, title, clause, text }

/// The keys of a file that describes programmes, forms or both.
package enum GuidelinePartKey: String, YAMLKey { case programmes, forms }

enum ProgrammeKey: String, YAMLKey {
  case id, name, aliases, clause, purpose, form, cases, consortium, conditions, subsidy, instalments, applicants,
    materials, quota
}

enum ConditionKey: String, YAMLKey { case clause, text, rules }

enum RuleKey: String, YAMLKey {
  case id, threshold, unit, atLeast, moreThan, atMost, lessThan, cases, window, from, until, duration, membership,
    oneOf,
    anyOf, inPrinciple, forCase
}

enum BoundKey: String, YAMLKey { case regions, industries, cases, atLeast, moreThan, atMost, lessThan }

enum DurationKey: String, YAMLKey { case atMostYears, atMostMonths }

enum SubsidyKey: String, YAMLKey {
  case clause, text, kind, base, rate, rates, cap, caps, amount, amounts, units
}

enum InstalmentsKey: String, YAMLKey { case clause, text, first, final }

enum ApplicantsKey: String, YAMLKey { case clause, text, forCase }

enum MaterialsKey: String, YAMLKey { case clause, text }

enum QuotaKey: String, YAMLKey { case clause, text, projects, byCase }

enum FormKey: String, YAMLKey {
  case id, title, fields, columns, ownIndicators, ownPrompts, indicators, groups, notes
}

enum IndicatorKey: String, YAMLKey {
  case id, name, unit, level1, level2, parent, group, minimum, minimumText, openEnded, note, columns
}

enum GroupKey: String, YAMLKey { case name, atLeast }
