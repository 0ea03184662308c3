import Diagnostics

/// A table of projects' payments or indicators and how its columns are to be understood.
struct KeyedSource<Column: KeyedColumn>: Sendable {
  /// Its path in the site folder.
  let file: String
  let place: Place?
  /// The number of the row with the headers; nil for the first row that is not blank.
  var headerRow: Int?
  /// The header of a column where it is neither its key nor its Chinese one.
  var columns = [Column: ProjectSource.Words]()
  /// What holds for every row.
  var constants = [Column: ProjectSource.Words]()
  /// Texts that mean that nothing is stated, in any column.
  var missing = Set<String>()
  /// Headers of columns that are not read.
  var ignored = [ProjectSource.Words]()
  var days = DayText()

  init(file: String, place: Place?) { (self.file, self.place) = (file, place) }
}
