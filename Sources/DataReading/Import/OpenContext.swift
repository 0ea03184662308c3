import ReportModel

/// What a list is read by where there is no site: nothing is known, so that every name is taken as it is written.
extension ListContext {
  static func open(_ money: MoneyUnit) -> ListContext {
    let site = Site(
      title: "", summary: nil, language: SiteLanguage.chinese.rawValue, baseURL: "",
      publisher: Site.Publisher(name: "", contact: nil), money: money, themes: [], banner: nil,
      statuses: Site.standardStatuses, editions: [:], footer: [])
    return ListContext(
      site: site, programmes: ProgrammeIndex([]), places: PlaceIndex(divisions: .none), taxonomy: .none, isOpen: true)
  }
}

extension Understanding {
  /// A city nobody knows: its name is all there is.
  static func openCity(_ text: String) -> Understood<Divisions.Division> {
    Understood(Divisions.Division(code: text, name: text, city: text, region: "", level: ""))
  }

  static func openCounty(_ text: String) -> Understood<PlaceIndex.Candidates> {
    Understood(PlaceIndex.Candidates(text: text, places: []))
  }
}
