import ArgumentParser
import DataReading
import Diagnostics
import ReportModel
import SiteGeneration
import Summaries

/// The tables of one edition, of rows that were read or of what a database has added up.
struct SummaryTables {
  private enum Source {
    case rows(SummaryBook)
    case sums(SumBook)
  }

  private let source: Source
  private let documents: SummaryDocuments

  /// - Parameters:
  ///   - folder: the site folder; what is not needed for figures is not read.
  ///   - edition: what may be shown.
  ///   - names: the tables that will be wanted.
  ///   - seconds: how long a database may take for one answer; nil where the rows are read.
  ///   - terminal: is shown what there is to say.
  /// - Throws: `DiskError`; `ExitCode.dataErrors` after showing what is wrong.
  init(
    _ folder: SiteFolder, _ edition: Edition, _ names: [TableName], inDatabaseWithin seconds: Int?, _ terminal: Terminal
  ) throws {
    let files = try folder.content(without: Self.unneeded)
    var diagnostics: [Diagnostic], dataset: Dataset?, sums: DatabaseSums?
    if let seconds {
      terminal.progress("asking the database")
      let sets = Set(names.flatMap { SumBook.sets(for: $0.dimensions) }).sorted { $0.text < $1.text }
      let question = DatabaseSums.Question(
        edition: edition, sets: sets.map { $0.map(\.field) }, timeout: seconds)
      (sums, diagnostics) = DatabaseSums.read(files, question)
      dataset = sums?.dataset
    } else {
      terminal.progress("reading \(folder.path)")
      let reading = SiteReader.read(files)
      (dataset, diagnostics) = (reading.dataset?.edition(edition), reading.diagnostics)
    }
    let everything = FindingFormat.everything(of: folder.path)
    guard let dataset, !diagnostics.hasErrors else {
      terminal.show(diagnostics, everything: everything)
      throw ExitCode.dataErrors
    }
    let folders = try dataset.site.themes.map { try folder.theme($0) }
    let words = Words(folders, language: dataset.site.language, diagnostics: &diagnostics)
    terminal.show(diagnostics.sorted(), everything: everything)
    if diagnostics.hasErrors { throw ExitCode.dataErrors }
    documents = SummaryDocuments(unit: dataset.site.money, words: words)
    source = sums.map { .sums(SumBook(dataset, sums: $0.byDimension)) } ?? .rows(SummaryBook(dataset))
  }

  /// Tables and prose that no figure is made of.
  private static let unneeded = ["content/payments/", "content/indicators/", "content/pages/", "content/notices/"]

  /// The bytes of `/api/summaries/<name>.json`.
  func document(_ name: TableName) -> [UInt8] {
    let outer = name.dimensions[0]
    guard name.dimensions.count == 2 else {
      switch source {
      case .rows(let book): return documents.document(book.table(by: outer))
      case .sums(let book): return documents.document(book.table(by: outer))
      }
    }
    switch source {
    case .rows(let book): return documents.document(book.table(outer, by: name.dimensions[1]))
    case .sums(let book): return documents.document(book.table(outer, by: name.dimensions[1]))
    }
  }
}

extension Dimension {
  /// The field of projects it is.
  fileprivate var field: ProjectField {
    switch self {
    case .year: .year
    case .category: .category
    case .programme: .programme
    case .region: .region
    case .city: .city
    case .county: .county
    case .cluster: .cluster
    case .chain: .chain
    case .organisation: .organisation
    case .status: .status
    }
  }
}

extension [Dimension] {
  fileprivate var text: String { map(\.rawValue).joined(separator: ",") }
}

extension DatabaseSums {
  fileprivate var byDimension: [[Dimension]: [[String?]: ProjectSums]] {
    Dictionary(
      uniqueKeysWithValues: sums.map { set, groups in (set.compactMap { Dimension(rawValue: $0.rawValue) }, groups) })
  }
}
