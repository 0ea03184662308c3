import DataChecks
import DataReading
import Diagnostics
import ParallelWork
import ReportModel
import SiteGeneration

/// A site folder read, checked and ready to be made into sites; everything there is to say about it is collected.
struct SiteSource {
  let dataset: Dataset
  let checks: CheckResults
  /// What became of the rows of the lists.
  let lists: [ListAccount]
  let theme: Theme
  let words: Words
  /// In order, each once.
  let diagnostics: [Diagnostic]

  /// Reads and checks a folder.
  ///
  /// - Parameters:
  ///   - folder: the site folder.
  ///   - baseURL: in place of the one in content/site.yaml.
  ///   - isStrict: warnings and failed checks become errors.
  ///   - workers: how many threads read and check.
  ///   - timings: is told how long reading and checking take.
  /// - Throws: `DiskError`, or `Unreadable` where content/site.yaml cannot be understood.
  init(_ folder: SiteFolder, baseURL: String?, isStrict: Bool, workers: Int, _ timings: Timings) throws {
    let reading = try timings.measured(.read) { SiteReader.read(try folder.content(), workers: workers) }
    var diagnostics = reading.diagnostics
    guard let read = reading.dataset else { throw Unreadable(site: folder.path, diagnostics: diagnostics) }
    let dataset = baseURL.map(read.published) ?? read
    let folders = try dataset.site.themes.map { name in try folder.theme(name) }
    let (look, checks) = both(
      workers: workers, { Look(folders, language: dataset.site.language) },
      { timings.measured(.check) { CheckResults(dataset, workers: workers) } })
    (self.dataset, self.checks, words, theme) = (dataset, checks, look.words, look.theme)
    diagnostics += look.diagnostics
    lists = reading.lists.map(ListAccount.init)
    diagnostics += checks.failuresAndDoubts(workers: workers) { $0.diagnostic }
    self.diagnostics = inOrder(isStrict ? diagnostics.map(\.strict) : diagnostics, workers: workers)
  }

  /// What the theme folders say: words and theme, and what is wrong with them.
  private struct Look {
    let words: Words
    let theme: Theme
    let diagnostics: [Diagnostic]

    init(_ folders: [[Theme.File]], language: String) {
      var diagnostics = [Diagnostic]()
      words = Words(folders, language: language, diagnostics: &diagnostics)
      theme = Theme(folders: folders, words: words, diagnostics: &diagnostics)
      self.diagnostics = diagnostics
    }
  }

  /// The folder could not be understood at all.
  struct Unreadable: Error {
    let site: String
    let diagnostics: [Diagnostic]
  }
}

extension Words {
  /// The words of a language, those of the first theme that has them before those of later ones.
  init(_ folders: [[Theme.File]], language: String, diagnostics: inout [Diagnostic]) {
    let path = "words/\(language).yaml"
    var log = DiagnosticLog(), texts = [String: String](), shownPath = path
    for file in folders.joined() where file.path == path {
      shownPath = file.shownPath
      let entries = YAMLText(file.bytes, file: file.shownPath).value(&log)?.entries(&log) ?? []
      for entry in entries where texts[entry.key] == nil { texts[entry.key] = entry.value.text(&log) }
    }
    diagnostics += log.all
    self.init(texts, file: shownPath, diagnostics: &diagnostics)
  }
}

extension Finding {
  /// A failed check as something to say; what cannot be told is in the internal edition, by the thousand.
  var diagnostic: Diagnostic? {
    guard verdict == .fail else { return nil }
    let subject =
      switch subject {
      case .project(let id): "project \(id)"
      case .programme(let id, let year): "programme \(id) of \(year)"
      case .organisation(let key): "organisation \(key)"
      }
    let source = clause.map { " (\($0))" } ?? ""
    return Diagnostic(
      .warning, "check.\(check)", at: place, "\(subject) fails the check \(check)\(source)", found: actual,
      expected: expected)
  }
}

extension Diagnostic {
  /// The same as an error where it is a warning.
  var strict: Diagnostic {
    guard severity == .warning else { return self }
    return Diagnostic(
      .error, code, at: place, message, found: found, expected: expected, suggestion: suggestion)
  }
}

extension ListAccount {
  /// The accounting of a list as pages show it.
  init(_ accounting: ListAccounting) {
    self.init(
      file: accounting.file, sheet: accounting.sheet, rowsRead: accounting.rowsRead,
      rowsKept: accounting.kept.count,
      leftOut: accounting.reasons.map {
        LeftOut(reason: $0.rawValue, count: accounting[$0].count, rows: accounting[$0].text)
      })
  }
}
