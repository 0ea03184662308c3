package import Diagnostics
package import ReportModel

/// A site folder understood: the dataset, and everything there is to say about the files.
package struct SiteReading: Sendable {
  /// nil where content/site.yaml cannot be understood. Where there are errors it holds what could be read.
  package let dataset: Dataset?
  /// Sorted by place.
  package let diagnostics: [Diagnostic]
  /// What became of the rows of every list, in the order in which lists and their sheets are read.
  package let lists: [ListAccounting]
}

/// The bytes of a site folder → `Dataset`. Nothing later sees the strings of the files.
package enum SiteReader {
  /// Reads by so many threads; what is read does not depend on it.
  package static func read(_ files: SiteFiles, workers: Int = 1) -> SiteReading {
    var log = DiagnosticLog(), accounts = [ListAccounting]()
    let dataset = dataset(files, workers, &accounts, &log)
    return SiteReading(dataset: dataset, diagnostics: log.all.sorted(), lists: accounts)
  }

  private static func dataset(
    _ files: SiteFiles, _ workers: Int, _ accounts: inout [ListAccounting], _ log: inout DiagnosticLog
  ) -> Dataset? {
    let (guidelines, context) = ground(files, workers: workers, &log)
    let articles = ArticleReader.articles(in: files, &log)
    guard let context else { return nil }
    let site = context.site
    let lists = ProjectLists(in: files, guidelines: guidelines, context, workers: workers, &log)
    accounts = lists.accounts
    let projects = lists.projects
    let indicators = IndicatorValueReader(guidelines, projects, workers: workers)
    let (payments, tables) = both(
      workers: workers, &log,
      { PaymentReader(unit: site.money, projects: projects).payments(in: files, &$0) },
      { indicators.tables(in: files, &$0) })
    let indicatorValues = indicators.values(of: tables, &log)
    return Dataset(
      site: site, guidelines: guidelines, divisions: context.places.divisions, taxonomy: context.taxonomy,
      catalogue: lists.catalogue, organisations: lists.organisations, projects: lists.projects, articles: articles,
      payments: payments, indicatorValues: indicatorValues)
  }

  /// The guidelines, and what lists are understood by; nil where there is no site.
  static func ground(
    _ files: SiteFiles, workers: Int = 1, _ log: inout DiagnosticLog
  ) -> ([Guideline], ListContext?) {
    let site = SiteConfiguration.site(in: files, &log), money = site?.money ?? .tenThousandYuan
    let guidelines = GuidelineReader.guidelines(in: files, money: money, workers: workers, &log)
    let (divisions, taxonomy) = both(
      workers: workers, &log, { DivisionReader.divisions(in: files, &$0) },
      { TaxonomyReader.taxonomy(in: files, &$0) })
    let context = site.map { site in
      ListContext(
        site: site, programmes: ProgrammeIndex(guidelines), places: PlaceIndex(divisions: divisions),
        taxonomy: taxonomy)
    }
    return (guidelines, context)
  }
}
