/// A word the program itself puts into pages, tables and downloads; the theme says it in each language.
///
/// Texts may have placeholders `{0}`, `{1}`, … that `Words.filled` replaces.
package enum Word: Int, CaseIterable, Sendable {
  case about, aboutGroup, actual, actualCostKind, allBy, allByDescription, allProjects, amountForUnit,
    amountWithUnit, amountsIn, annexOfYear, annexTitle, announcedLaterKind, applicants, atMostForCase,
    atMostProjects, bandBelow, bandBetween, bandFrom, base, cannotTell, capOf, capOfCase, cases, categories, category,
    ceiling, ceilingExceeded,
    ceilingForCase, ceilingHeadroom, chain, check, citiesOfRegion, city, clause, clauseCitation, cluster,
    clustersAndChains, colon, columnHeader, comma, competitiveKind, contractKind, county, coverage, creditCode,
    crossedTable, dash, data, dataDescription, dataPackage, dictionary, dictionaryDescription, divisionCode,
    durationAtMost, end, expected, explore, exploreDescription, fail, failures, field, fieldCoverage, filledIn,
    findings, findingsByCheck,
    firstInstalment, firstShare, fixedAmount, fixedAmountOfCase, fixedKind, form, formTitle, forms, fromTo,
    furtherPage, furtherProjectsOf, furtherRows, gradedKind, groupDescription, guideline, guidelineDescription,
    guidelines, guidelinesByYear, inInstalments, inPrinciple, indicator, industry, instalments, internalEdition,
    internalFiles, investment, jsonKey, key, keyFigures, level1, level2, leverage, leverageNote, listSeparator,
    materials, mean,
    median, monthsLong, mustBe, name, namesAndSources, noData, noGuidelineForYear, noNumberStated, notFilledIn,
    notFound, notPublished, notStated, notices, oneYear, onlyFor, onlyThese, or, organisation, organisationCount,
    organisationDescription, organisationUnit, organisations, organisationsCounted, overview, pagePosition, partOf,
    partners, pass, period, programme, programmeOfYear, project, projectCount, projectDescription, projectID,
    projectShare, projectSharesBy, projectUnit, projects, projectsAndOrganisations, projectsBy, projectsCounted,
    quality, qualityDescription, qualitySummary, quota, quotaUse, quotaUseForCase, quotaUsed, rateOf, ratiosBy,
    recommended, recommender, region, regionalRateOf, regionalRules, regionsAndCities, rule, ruleOfYear, schemaOf,
    schemas, search, searchDescription, sectionBy, semicolon, share, source, start, statedByOnly, status, subject,
    subsidy, summaries, support, supportBand, supportBy, supportShare, supportSharesBy, supported, tableBy, textOfYear,
    total,
    type, unclassified, unit, unstated, valueColumns, windowFrom, windowFromUntil, windowUntil, withUnit, year,
    yearsFromTo, yearsLong

  // Checks and their findings
  case blindSpot, ceilingAtMost, ceilingSteps, checks, checksDescription, checksOfYear, checksSummary, headroom,
    missing, question, severityError, severityWarning, step, stepResult, verdict, verdictWithMissing, whenFailed,
    whyChecked, workedExample

  // Payments and indicators
  case payments, paymentsDescription, paymentsSummary, paymentsBy, approvedAmount, paidProjects, firstPaid,
    finalPaid, paidShare, outstanding, overpaid, overpaidProjects, paidInAll, paidAmount, paymentKind, paymentDay,
    paymentRecord, noPayments, indicators, indicatorsDescription, indicatorsSummary, indicatorsOf,
    indicatorsRolledUp, formsOfYear, formsComplete, formsIncomplete, formsMissing, formsWithActual, formMissing,
    noFormKnown, ownIndicatorCount, ownIndicatorNamed, targetsStated, targetsUnstated, targetValue, actualsStated,
    actualValue, completion, completionNote, medianOf, missingIndicators, unfilledForms, findingsBy, projectsFailing,
    acrossGroups, coverageByList, importAccounting, importAccountingNote, listName, rowsRead, rowsKept, rowsUnaccounted,
    leftOutReason, leftOutRows, budgetUseOfYear, budgetNote, quotaLeft
  /// What the files of words call it: its name here.
  package var key: String { Word.keys[rawValue] }

  private static let keys = allCases.map { String(describing: $0) }
}
