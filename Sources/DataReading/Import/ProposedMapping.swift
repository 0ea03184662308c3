import ReportModel

/// A mapping as it is proposed: everything an entry of sources.yaml can say, each part with a reason.
struct ProposedMapping: Sendable {
  /// What holds for every row, for want of a column.
  struct Constant: Sendable {
    let field: ProjectField
    let text: String
    let sureness: Int
    let basis: String
  }

  /// What headings among the rows state.
  struct SectionField: Sendable {
    let field: ProjectField
    let sureness: Int
    let basis: String
  }

  /// A setting of the whole list.
  struct Setting: Sendable {
    let text: String
    let sureness: Int
    let basis: String
  }

  var columns: GuessedColumns
  var constants = [Constant]()
  var units = [(field: ProjectField, unit: String, basis: String)]()
  var missing = [(field: ProjectField, texts: [String])]()
  var unpublished = [ProjectField]()
  var sections = [SectionField]()
  /// Fields that are stated only in the first of several rows, and why that seems so.
  var fillDown = [(field: ProjectField, basis: String)]()
  var sheet: String?
  var programmes: Setting?
  var dates: Setting?
  var months: Setting?
  var century: Setting?
  var repeats: Setting?
  /// Columns that no mapping can name.
  var unnamed = [String]()

  init(_ columns: GuessedColumns) { self.columns = columns }

  /// As YAML with a comment at each part.
  func yaml(file: String) -> String {
    var lines = [
      "# What the columns of \(file) mean, as proposed by gongshi import --guess: look at each line. The number is",
      "# how sure it is, of 100, with the reason behind it.",
    ]
    if let sheet { lines.append("sheet: \(YAMLWords.scalar(sheet))") }
    append("programmes", programmes, to: &lines)
    lines.append("columns:")
    for guess in columns.guesses {
      lines += ["  # \(guess.sureness): \(Self.oneLine(guess.basis))"]
      let headers = guess.added.isEmpty ? YAMLWords.scalar(guess.column.header) : YAMLWords.list(guess.headers)
      lines += ["  \(guess.field.rawValue): \(headers)"]
    }
    if !constants.isEmpty { lines.append("constants:") }
    for constant in constants {
      lines += ["  # \(constant.sureness): \(Self.oneLine(constant.basis))"]
      lines += ["  \(constant.field.rawValue): \(YAMLWords.scalar(constant.text))"]
    }
    if !units.isEmpty { lines.append("units:") }
    for unit in units {
      lines += ["  # \(Self.oneLine(unit.basis))", "  \(unit.field.rawValue): \(YAMLWords.scalar(unit.unit))"]
    }
    if !missing.isEmpty { lines += ["# Texts that seem to say that nothing is stated.", "missing:"] }
    for entry in missing { lines.append("  \(entry.field.rawValue): \(YAMLWords.list(entry.texts))") }
    if !unpublished.isEmpty {
      lines += ["# No column states it.", "unpublished: \(YAMLWords.list(unpublished.map(\.rawValue)))"]
    }
    appendOthers(to: &lines)
    for section in sections {
      lines += ["# \(section.sureness): \(Self.oneLine(section.basis))", "sections: \(section.field.rawValue)"]
    }
    if !fillDown.isEmpty {
      lines += fillDown.map { "# 75: \($0.field.rawValue): \(Self.oneLine($0.basis))" }
      lines += ["fillDown: \(YAMLWords.list(fillDown.map(\.field.rawValue)))"]
    }
    append("dates", dates, to: &lines)
    append("months", months, to: &lines)
    append("century", century, to: &lines)
    append("repeats", repeats, to: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private func append(_ key: String, _ setting: Setting?, to lines: inout [String]) {
    guard let setting else { return }
    lines += ["# \(setting.sureness): \(Self.oneLine(setting.basis))", "\(key): \(setting.text)"]
  }

  private func appendOthers(to lines: inout [String]) {
    if !columns.unplaced.isEmpty {
      lines += ["# No field is known for these; they are kept as they are.", "measures:"]
      lines += columns.unplaced.map { "  - \(YAMLWords.scalar($0.header))" }
    }
    if !columns.ignored.isEmpty { lines.append("ignore:") }
    for (column, reason) in columns.ignored {
      lines += ["  # \(Self.oneLine(reason))", "  - \(YAMLWords.scalar(column.header))"]
    }
    lines += unnamed.map { "# Not read: \(Self.oneLine($0))" }
  }

  /// For a terminal: a line a field, then what is not placed.
  var lines: [String] {
    var lines = columns.guesses.map { guess in
      let headers = guess.headers.map { "\"\($0)\"" }.joined(separator: " + ")
      return "\(guess.field.rawValue) <- \(headers) \(guess.sureness): \(guess.basis)"
    }
    lines += constants.map { "\($0.field.rawValue) = \"\($0.text)\" \($0.sureness): \($0.basis)" }
    lines += units.map { "unit of \($0.field.rawValue): \($0.unit): \($0.basis)" }
    for (key, setting) in [
      ("programmes", programmes), ("dates", dates), ("months", months), ("century", century), ("repeats", repeats),
    ] {
      if let setting { lines.append("\(key): \(setting.text) \(setting.sureness): \(setting.basis)") }
    }
    lines += sections.map { "headings: \($0.field.rawValue) \($0.sureness): \($0.basis)" }
    lines += fillDown.map { "filled from above: \($0.field.rawValue) 75: \($0.basis)" }
    lines += unpublished.map { "not published: \($0.rawValue)" }
    lines += columns.unplaced.map { "not placed: \"\($0.header)\", kept as a measure" }
    lines += columns.ignored.map { "left out: \"\($0.column.header)\": \($0.reason)" }
    return lines + unnamed.map { "not read: \($0)" }
  }

  private static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
