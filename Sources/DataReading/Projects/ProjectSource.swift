import Diagnostics
import ReportModel
import TableReading

/// A list of projects and how its columns are to be understood: one entry of content/projects/sources.yaml.
struct ProjectSource: Sendable {
  /// Words of sources.yaml with their place, for what is found wrong with them later.
  struct Words: Sendable, Hashable {
    let text: String
    let place: Place?
  }

  /// Where the names of programmes and categories come from.
  enum Programmes: String, CaseIterable {
    /// From a guideline; any other name is an error.
    case guideline
    /// From the list itself, for funds whose guideline is not there as data.
    case open
  }

  /// What becomes of a row that repeats an earlier one.
  enum Repeats: String, CaseIterable {
    case error, keep, drop
  }

  enum Measures: Sendable {
    case all
    case these([Words])
  }

  /// Its path in the site folder; for a query `database:` and the name of the variable that says where the database is.
  let file: String
  let place: Place?
  /// The environment variable that says where the database is; nil for a file.
  var database: Words?
  /// What sources.yaml knows of how the file is written.
  var options = TableOptions()
  /// The number of a row with headers; nil where they are found by their words.
  var headerRow: Int?
  /// By field the headers of its columns; amounts of several are added, of texts the first that says something counts.
  var columns = [ProjectField: [Words]]()
  /// By field what holds for every row.
  var constants = [ProjectField: Words]()
  /// By field of money the unit, where it is not the site's.
  var units = [ProjectField: MoneyUnit]()
  /// By field texts that mean that nothing is stated.
  var missing = [ProjectField: Set<String>]()
  /// Fields the list does not state; their absence is no error.
  var unpublished = Set<ProjectField>()
  var programmes = Programmes.guideline
  var measures = Measures.these([])
  /// The fields that headings among the rows state, the outer first.
  var sections = [ProjectField]()
  /// Fields whose empty cells say what the cell above says: exports of cells that were merged.
  var fillDown = [ProjectField]()
  /// Names of organisations that hold a sign which else parts several.
  var wholeNames = [String]()
  /// Fields whose days are the serial numbers of a spreadsheet.
  var serialDates = Set<ProjectField>()
  var numbers = NumberStyle.point
  /// Headers of columns that are not read.
  var ignored = [Words]()
  var days = DayText()
  var repeats = Repeats.error

  /// What a heading can state.
  static let sectionFields: [ProjectField] = [
    .year, .programme, .category, .region, .city, .county, .recommender, .industry, .cluster, .chain, .case, .status,
  ]

  /// What can be filled from above: no amount, which would be counted twice, and nothing that tells projects apart.
  static let filledFields: [ProjectField] = [
    .year, .programme, .category, .organisation, .creditCode, .partners, .recommender, .region, .city, .county,
    .industry, .cluster, .chain, .start, .end, .case, .status,
  ]

  init(file: String, place: Place?) { (self.file, self.place) = (file, place) }
}

extension ProjectField {
  /// Whether it is an amount.
  var isMoney: Bool { Self.moneyFields.contains(self) }

  private static let moneyFields: Set<ProjectField> = [.base, .investment, .support, .firstInstalment]

  /// The fields a column can be.
  static let columns = allCases.filter { $0 != .measures }
}
