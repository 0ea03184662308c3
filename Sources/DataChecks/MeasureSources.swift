import ReportModel

/// Where the number of a threshold comes from.
enum AmountSource: Sendable {
  case base(orInvestment: Bool)
  case investment
  case support
  case column(String)

  init(_ measure: String, isBaseInvestment: Bool) {
    switch ProjectField(rawValue: measure) {
    case .base: self = .base(orInvestment: isBaseInvestment)
    case .investment: self = .investment
    case .support: self = .support
    default: self = .column(measure)
    }
  }

  var isMoney: Bool {
    switch self {
    case .base, .investment, .support: true
    case .column: false
    }
  }

  var name: String {
    switch self {
    case .base: ProjectField.base.header
    case .investment: ProjectField.investment.header
    case .support: ProjectField.support.header
    case .column(let name): name
    }
  }

  /// The number in the smallest units of money, or in millionths for a column.
  func value(of project: Project) -> Read<Int64> {
    switch self {
    case .base(let orInvestment): Read(project.amountOfBase(orInvestment: orInvestment)?.minorUnits, .field(.base))
    case .investment: Read(project.investment?.minorUnits, .field(.investment))
    case .support: Read(project.support?.minorUnits, .field(.support))
    case .column(let name):
      project.column(name).flatMap { measure in
        Read(measure.quantity?.millionths, .unreadable(column: name, text: measure.text))
      }
    }
  }
}

/// Where the day of a window comes from.
enum DaySource: Sendable {
  case start
  case end
  case column(String)

  init(_ measure: String) {
    switch ProjectField(rawValue: measure) {
    case .start: self = .start
    case .end: self = .end
    default: self = .column(measure)
    }
  }

  var name: String {
    switch self {
    case .start: ProjectField.start.header
    case .end: ProjectField.end.header
    case .column(let name): name
    }
  }

  func value(of project: Project) -> Read<Day> {
    switch self {
    case .start: Read(project.start, .field(.start))
    case .end: Read(project.end, .field(.end))
    case .column(let name):
      project.column(name).flatMap { Read($0.day, .unreadable(column: name, text: $0.text)) }
    }
  }
}

/// Where the value of a membership comes from. Cities and counties are compared by name.
enum TextSource: Sendable {
  case field(ProjectField, Divisions)
  case column(String)

  init(_ measure: String, _ divisions: Divisions) {
    switch ProjectField(rawValue: measure) {
    case .some(let field): self = .field(field, divisions)
    case nil: self = .column(measure)
    }
  }

  var name: String {
    switch self {
    case .field(let field, _): field.header
    case .column(let name): name
    }
  }

  func value(of project: Project) -> Read<String> {
    switch self {
    case .field(let field, let divisions): Read(project.text(of: field, divisions), .field(field))
    case .column(let name): project.column(name).flatMap { Read($0.text.isEmpty ? nil : $0.text, .column(name)) }
    }
  }
}

/// A value, or what is missing for it.
enum Read<Value> {
  case value(Value)
  case missing(Missing)

  init(_ value: Value?, _ missing: Missing) {
    switch value {
    case .some(let value): self = .value(value)
    case nil: self = .missing(missing)
    }
  }

  func flatMap<Other>(_ next: (Value) -> Read<Other>) -> Read<Other> {
    switch self {
    case .value(let value): next(value)
    case .missing(let missing): .missing(missing)
    }
  }
}

extension Project {
  /// 核定基数, or 项目总投入 where that is what the rate is taken of and no other base is stated.
  func amountOfBase(orInvestment: Bool) -> Money? { base ?? (orInvestment ? investment : nil) }

  /// The further column of that name.
  func column(_ name: String) -> Read<Measure> {
    for measure in measures where haveSameBytes(measure.name, name) { return .value(measure) }
    return .missing(.column(name))
  }

  fileprivate func text(of field: ProjectField, _ divisions: Divisions) -> String? {
    switch field {
    case .category: category
    case .recommender: recommender
    case .region: region
    case .city: city.flatMap { divisions[$0]?.name }
    case .county: county.flatMap { divisions[$0]?.name }
    case .industry: industry
    case .case: ruleCase
    case .status: status
    case .name: name
    case .programme: programme
    case .cluster: cluster
    case .chain: chain
    case .id: id
    case .year, .organisation, .creditCode, .partners, .start, .end, .base, .investment, .support, .firstInstalment,
      .measures:
      nil
    }
  }
}

/// Equality of UTF-8, cheaper than that of Unicode: names of columns are compared for every rule of every project.
func haveSameBytes(_ a: String, _ b: String) -> Bool {
  let (a, b) = (a.utf8, b.utf8)
  return a.count == b.count && a.elementsEqual(b)
}
