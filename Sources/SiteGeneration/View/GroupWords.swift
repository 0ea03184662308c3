import ReportModel
import Summaries
import Templates

/// What pages say of the groups a project belongs to, made once for each group: many projects say the same.
struct GroupWords: Sendable {
  /// One value for each group of a dimension, the unstated bucket last.
  private struct Column<Value: Sendable>: Sendable {
    private let group: [Int32]
    private let values: [Value]

    init(_ grouping: Grouping, _ value: (_ key: String, _ name: String) -> Value, unstated: Value) {
      group = grouping.group
      values = zip(grouping.keys, grouping.names).map(value) + [unstated]
    }

    /// Of the project at an index.
    subscript(index: Int) -> Value { values[Int(group[index])] }
  }

  private let year: Column<Fact>
  private let category: Column<Fact>
  private let programme: Column<Fact>
  private let region: Column<Fact>
  private let city: Column<Fact>
  private let county: Column<Fact>
  private let cluster: Column<Fact>
  private let chain: Column<Fact>
  private let programmes: Column<Record?>
  private let steps: [Column<Record?>]
  private let related: [Column<Record?>]
  private let places: PlaceNames

  init(_ book: SummaryBook, words: Words) {
    func facts(_ dimension: Dimension) -> Column<Fact> {
      let label = dimension.name(words)
      return Column(
        book.grouping(dimension), { Fact(label, $1, address: dimension.address($0)).keepingRecord },
        unstated: Fact(label, dimension.unstated(words)).keepingRecord)
    }
    (year, category, programme, region) = (facts(.year), facts(.category), facts(.programme), facts(.region))
    (city, county, cluster, chain) = (facts(.city), facts(.county), facts(.cluster), facts(.chain))
    programmes = Column(
      book.grouping(.programme), { Table.Cell($1, address: Address.programme($0)).record() }, unstated: nil)
    steps = [
      Column(
        book.grouping(.year),
        { Table.Cell(words.filled(.oneYear, $1), address: Dimension.year.address($0)).step(isCurrent: false) },
        unstated: nil),
      Column(
        book.grouping(.programme), { Table.Cell($1, address: Address.programme($0)).step(isCurrent: false) },
        unstated: nil),
    ]
    related = [Dimension.city, .chain, .programme].map { dimension in
      Column(
        book.grouping(dimension),
        { Table.Cell(words.filled(.furtherProjectsOf, $1), address: dimension.address($0)).record() }, unstated: nil)
    }
    places = PlaceNames(book.dataset)
  }

  /// What a project says of its group in a dimension; nil for those of which there are as many as projects.
  func fact(_ dimension: Dimension, of project: Int) -> Fact? {
    switch dimension {
    case .year: year[project]
    case .category: category[project]
    case .programme: programme[project]
    case .region: region[project]
    case .city: city[project]
    case .county: county[project]
    case .cluster: cluster[project]
    case .chain: chain[project]
    case .organisation, .status: nil
    }
  }

  /// The link to its programme.
  func programme(of project: Int) -> Record? { programmes[project] }

  /// The steps of the trail to a project: its year, its programme.
  func steps(to project: Int) -> [Record] { steps.compactMap { $0[project] } }

  /// Where more projects of the same groups are found.
  func related(to project: Int) -> [Record] { related.compactMap { $0[project] } }

  /// `苏州市 昆山市`, or the region where no city is stated; nil where no place is.
  func place(of project: Int) -> String? { places[project] }
}

/// Where each project is, as lists say it; each text once.
private struct PlaceNames: Sendable {
  private let texts: [String?]
  /// For each project its text.
  private let numbers: [Int32]

  private struct Key: Hashable {
    let city, county, region: String?
  }

  init(_ dataset: Dataset) {
    var known = [Key: Int32](), texts = [String?]()
    numbers = dataset.projects.indices.map { index in
      let key = Key(
        city: dataset.projects[index].city, county: dataset.projects[index].county,
        region: dataset.projects[index].region)
      if let number = known[key] { return number }
      known[key] = Int32(texts.count)
      texts.append(dataset.names(of: dataset.projects[index]).place)
      return Int32(texts.count - 1)
    }
    self.texts = texts
  }

  subscript(index: Int) -> String? { texts[Int(numbers[index])] }
}
