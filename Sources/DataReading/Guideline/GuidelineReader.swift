package import ReportModel
package import Diagnostics

/// The guidelines of a site folder.
///
/// `content/guidelines/<year>/` holds `guideline.yaml`, the source text it names, and further YAML files with
/// `programmes` or `forms`. Everything they cite, quote or count is held against the source text while it is read, so
/// that a typo is an error; content/guidelines/README.md describes the files.
package enum GuidelineReader {
  private static let folder = "content/guidelines"

  /// Newest first. Amounts in the files are in `money`.
  package static func guidelines(
    in files: SiteFiles, money: MoneyUnit = .tenThousandYuan, workers: Int = 1, _ log: inout DiagnosticLog
  ) -> [Guideline] {
    let years = Set(
      files.paths(in: folder, "yaml", "txt").compactMap { path -> String? in
        let parts = path.dropFirst(folder.count + 1).split(separator: "/")
        return parts.count > 1 ? String(parts[0]) : nil
      })
    return years.sorted().compactMap { year in
      GuidelineFolder(path: "\(folder)/\(year)", name: year, files: files, money: money, workers: workers)
        .guideline(&log)
    }.sorted { $0.year > $1.year }
  }
}
