import ReportModel

/// Which columns of a list are which fields, as header and cells suggest; and what is to become of the others.
struct GuessedColumns: Sendable {
  /// By field, in the order of the fields.
  private(set) var guesses = [ColumnGuess]()
  /// Columns that are no field and hold something.
  private(set) var unplaced = [ColumnProfile]()
  /// Columns that are better left out, and why.
  private(set) var ignored = [(column: ColumnProfile, reason: String)]()

  init(_ columns: [ColumnProfile]) {
    var candidates = [ColumnProfile]()
    for column in columns where !column.header.isEmpty {
      if let reason = Self.reasonToIgnore(column) {
        ignored.append((column, reason))
      } else {
        candidates.append(column)
      }
    }
    assign(candidates.flatMap(Self.guesses))
    let used = Set(guesses.map(\.column.column))
    unplaced = candidates.filter { !used.contains($0.column) }
    shareYear(candidates)
    guesses.sort { Self.rank($0.field) < Self.rank($1.field) }
  }

  /// All that a column may be. Where its header is a name of one field, another whose name is only in it is none.
  private static func guesses(of column: ColumnProfile) -> [ColumnGuess] {
    let all = ProjectField.columns.map { (field: $0, score: HeaderMatch(column.parts, mean: $0).score) }
    let isNamed = all.contains { $0.score >= HeaderMatch.sure }
    return all.compactMap { field, score in
      isNamed && (1..<HeaderMatch.sure).contains(score) ? nil : ColumnGuess(field, column)
    }
  }

  subscript(field: ProjectField) -> ColumnGuess? { guesses.first { $0.field == field } }

  /// Adds the amounts of further columns to a field.
  mutating func add(_ columns: [ColumnProfile], to field: ProjectField) {
    guard !columns.isEmpty, let index = guesses.firstIndex(where: { $0.field == field }) else { return }
    guesses[index].added = columns
    unplaced.removeAll { column in columns.contains { $0.column == column.column } }
  }

  /// Takes a guess in beside the others, for a field that has none.
  mutating func add(_ guess: ColumnGuess) {
    guesses.append(guess)
    unplaced.removeAll { $0.column == guess.column.column }
    guesses.sort { Self.rank($0.field) < Self.rank($1.field) }
  }

  /// Takes a guess in the place of the one there is for its field.
  mutating func replace(_ guess: ColumnGuess) {
    guesses.removeAll { $0.field == guess.field }
    add(guess)
  }

  /// The surest first; each field and each column once.
  private mutating func assign(_ all: [ColumnGuess]) {
    let sorted = all.filter { $0.sureness >= ColumnGuess.least }.sorted { a, b in
      if a.sureness != b.sureness { return a.sureness > b.sureness }
      return (Self.rank(a.field), a.column.column) < (Self.rank(b.field), b.column.column)
    }
    var fields = Set<ProjectField>(), columns = Set<Int>()
    for guess in sorted where !fields.contains(guess.field) && !columns.contains(guess.column.column) {
      fields.insert(guess.field)
      columns.insert(guess.column.column)
      guesses.append(guess)
    }
    guesses = guesses.map { guess in
      let rival = sorted.first {
        $0.field == guess.field && !columns.contains($0.column.column) && $0.sureness >= guess.sureness - 4
      }
      return rival.map { guess.lowered(by: 10, because: "\"\($0.column.header)\" would fit as well") } ?? guess
    }
  }

  /// A column such as 2023年度科普专题 is a programme and a year.
  private mutating func shareYear(_ candidates: [ColumnProfile]) {
    guard self[.year] == nil else { return }
    let used = Set(guesses.filter { [.programme, .category].contains($0.field) }.map(\.column.column))
    guard let column = candidates.first(where: { used.contains($0.column) && $0.percent(.year) >= 95 }) else { return }
    guesses.append(ColumnGuess(.year, column, 68, "\(column.count(.year)) of \(column.filled) cells begin with a year"))
  }

  private static func rank(_ field: ProjectField) -> Int { ProjectField.columns.firstIndex(of: field) ?? .max }

  private static func reasonToIgnore(_ column: ColumnProfile) -> String? {
    let text = HeaderParts(column.parts.leaf), header = comparable(text.withoutBrackets)
    if HeaderWords.serial.contains(header), column.isSerial || HeaderWords.onlySerial.contains(header) {
      return "it numbers the rows"
    }
    let names = text.alternatives.isEmpty ? [header] : text.alternatives.map(comparable)
    if names.allSatisfy(HeaderWords.persons.contains) { return "it is about persons" }
    if column.filled > 3, column.percent(.person) >= 70, column.variety > 30 {
      return "its cells look like names of persons"
    }
    return column.filled == 0 ? "it is empty" : nil
  }
}
