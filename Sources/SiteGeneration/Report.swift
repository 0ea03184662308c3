package import DataChecks
package import ReportModel
package import Summaries

/// What one edition says: the dataset as the edition may show it, its summaries, its words, and what the checks found.
///
/// A class, for every page holds it and nobody should copy it.
package final class Report: Sendable {
  package let edition: Edition
  package let dataset: Dataset
  package let book: SummaryBook
  package let words: Words
  /// nil in an edition that shows no verdicts.
  package let checks: CheckResults?
  /// What became of the rows of the lists; none in an edition that shows no verdicts.
  package let lists: [ListAccount]
  /// Where each project is found.
  let projectAddresses: ProjectAddresses
  /// What pages say of the groups of projects.
  let groupWords: GroupWords

  /// A report of one edition, made by so many threads; `dataset` is the whole one, what the edition may not show is taken
  /// out here, before anything is made of it.
  package init(
    _ dataset: Dataset, edition: Edition, words: Words, checks: CheckResults, lists: [ListAccount] = [],
    workers: Int = 1
  ) {
    self.edition = edition
    self.dataset = dataset.edition(edition)
    book = SummaryBook(self.dataset, workers: workers)
    self.words = words
    groupWords = GroupWords(book, words: words)
    projectAddresses = ProjectAddresses(self.dataset.projects, kind: dataset.site.projectPages[edition] ?? .html)
    switch edition {
    case .public: (self.checks, self.lists) = (nil, [])
    case .internal:
      self.lists = lists
      // What the checks found in fields that not even this edition may show, it may not show either.
      let showsAll = dataset.site.editions[edition]?.count == ProjectField.allCases.count
      self.checks = showsAll ? checks : CheckResults(self.dataset)
    }
  }

  /// Whether the edition may show a field.
  func shows(_ field: ProjectField) -> Bool { field.isAlwaysShown || site.editions[edition]?.contains(field) == true }

  /// Whether the edition says how far awards are below their ceiling.
  var showsHeadroom: Bool { site.headroomEditions.contains(edition) }

  var site: Site { dataset.site }
  var unit: MoneyUnit { dataset.site.money }
}
