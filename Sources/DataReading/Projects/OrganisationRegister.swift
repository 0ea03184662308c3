import ReportModel

/// Who is who: rows of one credit code are one organisation; a row without a code joins the organisation of its name
/// when exactly one code carries that name, else it is one with the other rows of that name without a code.
struct OrganisationRegister {
  /// Rows that name an organisation in the same words.
  struct Entry {
    let name: ProjectDraft.OrganisationName
    let code: String?
    /// How many rows do.
    var count = 1
  }

  /// An organisation before it has a key.
  private struct Group {
    let code: String?
    /// Every name with how often it is written.
    var names = [(name: ProjectDraft.OrganisationName, count: Int)]()

    /// The names beside that one, by first appearance; only a credit code can hold several.
    var otherNames: [String] {
      guard code != nil, names.count > 1 else { return [] }
      let main = name
      var seen = Set(names.filter { $0.name.text == main }.map(\.name.identity))
      return names.filter { seen.insert($0.name.identity).inserted }.map(\.name.text)
    }

    /// The name written most often, of equals the first in the order of bytes.
    var name: String {
      let best = names.min { a, b in
        a.count != b.count ? a.count > b.count : precedes(a.name.text, b.name.text)
      }
      return best?.name.text ?? ""
    }
  }

  private var groups = [Group]()
  private var groupByCode = [String: Int]()
  private var groupByName = [ProjectDraft.OrganisationName: Int]()
  /// The groups with a code that carry a name.
  private var codesOfName = [ProjectDraft.OrganisationName: [Int]]()

  /// By draft the index of its organisation, and the organisations sorted by key.
  static func organisations(of drafts: [ProjectDraft]) -> (all: [Organisation], index: [Int]) {
    organisations(of: drafts.lazy.map { Entry(name: $0.organisation, code: $0.creditCode) })
  }

  /// By entry the index of its organisation, and the organisations sorted by key.
  static func organisations(of entries: some Collection<Entry>) -> (all: [Organisation], index: [Int]) {
    var register = OrganisationRegister()
    var groups = entries.map { $0.code == nil ? -1 : register.coded($0) }
    for (index, entry) in entries.enumerated() where entry.code == nil { groups[index] = register.named(entry) }
    return register.sorted(groups)
  }

  private mutating func coded(_ entry: Entry) -> Int {
    guard let code = entry.code else { return -1 }
    let group = groupByCode[code] ?? groups.count
    if group == groups.count {
      groups.append(Group(code: code))
      groupByCode[code] = group
    }
    let known = codesOfName[entry.name, default: []]
    if !known.contains(group) { codesOfName[entry.name] = known + [group] }
    return entered(entry, in: group)
  }

  private mutating func named(_ entry: Entry) -> Int {
    if let codes = codesOfName[entry.name], codes.count == 1 { return entered(entry, in: codes[0]) }
    let group = groupByName[entry.name] ?? groups.count
    if group == groups.count {
      groups.append(Group(code: nil))
      groupByName[entry.name] = group
    }
    return entered(entry, in: group)
  }

  private mutating func entered(_ entry: Entry, in group: Int) -> Int {
    if let index = groups[group].names.firstIndex(where: { $0.name.text == entry.name.text }) {
      groups[group].names[index].count += entry.count
    } else {
      groups[group].names.append((entry.name, entry.count))
    }
    return group
  }

  private func sorted(_ groupOfDraft: [Int]) -> (all: [Organisation], index: [Int]) {
    var taken = Set(groups.compactMap(\.code)), organisations = [(organisation: Organisation, group: Int)]()
    let named = groups.indices.map { (name: groups[$0].name, group: $0) }
      .sorted { precedes($0.name, $1.name) }
    for (name, group) in named {
      let code = groups[group].code
      let key = code ?? uniqueKey(pathKey(name), among: &taken)
      let organisation = Organisation(key: key, name: name, creditCode: code, otherNames: groups[group].otherNames)
      organisations.append((organisation, group))
    }
    organisations.sort { precedes($0.organisation.key, $1.organisation.key) }
    var position = [Int](repeating: 0, count: groups.count)
    for (index, entry) in organisations.enumerated() { position[entry.group] = index }
    return (organisations.map(\.organisation), groupOfDraft.map { position[$0] })
  }
}
