package import Diagnostics
package import ReportModel

/// The sums of all projects of a site whose rows stay in a database, equal to those of the rows read one by one.
///
/// No rule of reading is written a second time in SQL. The database is asked for the distinct texts of columns that are
/// understood together; the reader of rows understands each of them once; what they mean goes back as numbers, and the
/// database adds up. What rows mean together (ids given twice, rows that repeat others, sums among the rows) is found
/// before, or keeps the rows from being counted there.
package struct DatabaseSums: Sendable {
  /// What a caller wants to know.
  package struct Question: Sendable {
    package let edition: Edition
    /// What to add up by; the empty set is the whole.
    package let sets: [[ProjectField]]
    /// How many seconds one statement may take.
    package let timeout: Int

    package init(edition: Edition, sets: [[ProjectField]], timeout: Int) {
      (self.edition, self.sets, self.timeout) = (edition, sets, timeout)
    }
  }

  /// Without projects, as the edition may show it.
  package let dataset: Dataset
  /// By set, by the keys of its fields in the same order; nil is the unstated bucket. Groups without projects are not
  /// there.
  package let sums: [[ProjectField]: [[String?]: ProjectSums]]

  /// nil where something is wrong, which has been said.
  package static func read(
    _ files: SiteFiles, _ question: Question
  ) -> (sums: DatabaseSums?, diagnostics: [Diagnostic]) {
    var log = DiagnosticLog()
    let (guidelines, context) = SiteReader.ground(files, &log)
    guard let context else { return (nil, log.all.sorted()) }
    let sums = Pushdown(files: files, guidelines: guidelines, context: context, question: question).sums(&log)
    // What is said of each source by several of its readers is said once.
    let diagnostics = Set(log.all).sorted()
    return (diagnostics.hasErrors ? nil : sums, diagnostics)
  }
}
