import Diagnostics
import ReportModel

/// The programmes and categories of all guidelines by id, name and alias.
struct ProgrammeIndex: Sendable {
  /// What a name means in the guideline of one year.
  struct Match: Sendable {
    let year: Int
    let programme: String
    let category: String
  }

  private var matches = [String: [Match]]()
  private var categories = [String: String]()
  private(set) var programmeNames = [String]()
  private(set) var categoryNames = [String]()
  private(set) var categoryTitles = [String: String]()

  /// `guidelines` newest first.
  init(_ guidelines: [Guideline]) {
    for guideline in guidelines {
      for programme in guideline.programmes {
        let match = Match(year: guideline.year, programme: programme.id, category: programme.annex)
        for name in [programme.id, programme.name] + programme.aliases {
          matches[comparable(name), default: []].append(match)
          programmeNames.append(name)
        }
      }
      for annex in guideline.annexes {
        for name in [annex.id, annex.title] where categories[comparable(name)] == nil {
          categories[comparable(name)] = annex.id
          categoryNames.append(name)
        }
        categoryTitles[annex.id] = categoryTitles[annex.id] ?? annex.title
      }
    }
  }

  /// What a text means, newest guideline first; none where no guideline knows it.
  func programmes(_ text: String) -> [Match] { matches[comparable(text)] ?? [] }

  /// What a text means in the guideline of a year, else in the newest that knows it.
  func match(_ text: String, year: Int?) -> Match? {
    let matches = programmes(text)
    return matches.first { $0.year == year } ?? matches.first
  }

  func category(_ text: String) -> String? { categories[comparable(text)] }
}

/// A programme as the row of a year names it.
struct NamedProgramme: Hashable {
  let text: String
  let year: Int?
}

/// The names of categories and programmes that only lists give, in the order of their first appearance.
struct OpenNames: Sendable {
  private(set) var programmes = [Catalogue.Entry]()
  private(set) var categories = [Catalogue.Category]()
  private var programmeIndex = [String: Int]()
  private var categoryIDs = [String: String]()
  private var taken: Set<String>

  /// `taken` are the ids of the guidelines.
  init(taken: Set<String> = []) { self.taken = taken }

  mutating func category(_ name: String) -> String {
    if let id = categoryIDs[name] { return id }
    let id = uniqueKey(pathKey(name), among: &taken)
    categoryIDs[name] = id
    categories.append(Catalogue.Category(id: id, name: name))
    return id
  }

  /// A programme's category is the one its rows state; none where they differ.
  mutating func programme(_ name: String, category: String?) -> String {
    if let index = programmeIndex[name] {
      let entry = programmes[index]
      if entry.category != category, entry.category != nil {
        programmes[index] = Catalogue.Entry(id: entry.id, name: name, category: nil)
      }
      return entry.id
    }
    let id = uniqueKey(pathKey(name), among: &taken)
    programmeIndex[name] = programmes.count
    programmes.append(Catalogue.Entry(id: id, name: name, category: category))
    return id
  }
}
