import ReportModel

/// The projects of each programme of each year.
struct ProgrammeGroups {
  /// Indices of projects, for each programme of the rulebook.
  let projects: [[Int]]
  /// Programmes of years without a guideline, by year (newest first) and first appearance.
  let withoutGuideline: [(year: Int, programme: String, count: Int)]

  init(_ rulebook: Rulebook) {
    var projects = [[Int]](repeating: [], count: rulebook.programmes.count)
    var places = [Int: [String: Int]](), others = [(year: Int, programme: String, count: Int)]()
    for index in rulebook.dataset.projects.indices {
      switch rulebook.standing(of: index) {
      case .programme(let programme): projects[programme].append(index)
      case .noGuideline(let year):
        guard let programme = rulebook.dataset.projects[index].programme else { continue }
        if let place = places[year]?[programme] {
          others[place].count += 1
        } else {
          places[year, default: [:]][programme] = others.count
          others.append((year, programme, 1))
        }
      case .noYear, .noProgramme, .notInGuideline: continue
      }
    }
    (self.projects, withoutGuideline) = (projects, others)
  }
}
