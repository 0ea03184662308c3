import ParallelWork
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
  fileprivate struct Group {
    let code: String?
    /// Every name with how often it is written.
    private(set) var names = [(name: ProjectDraft.OrganisationName, count: Int)]()

    init(code: String?) { self.code = code }

    mutating func add(_ entry: Entry) {
      if let index = names.firstIndex(where: { $0.name.text == entry.name.text }) {
        names[index].count += entry.count
      } else {
        names.append((entry.name, entry.count))
      }
    }

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

  private var groups: [Group]
  private var groupByName = [ProjectDraft.OrganisationName: Int]()
  /// The groups with a code that carry a name which also stands without one.
  private var codesOfName = [ProjectDraft.OrganisationName: [Int]]()

  /// By draft the index of its organisation, and the organisations sorted by key.
  static func organisations(of drafts: [ProjectDraft], workers: Int) -> (all: [Organisation], index: [Int]) {
    let entries = mapped(drafts.indices, workers: workers) { range in
      drafts[range].map { Entry(name: $0.organisation, code: $0.creditCode) }
    }
    return organisations(of: entries, workers: workers)
  }

  /// By entry the index of its organisation, and the organisations sorted by key.
  static func organisations(of entries: [Entry], workers: Int) -> (all: [Organisation], index: [Int]) {
    // Each worker looks for a share of the codes; which one has which does not matter.
    let shares = mapped(0..<max(1, workers), workers: workers, runs: 1) { range in
      range.map { CodedEntries(entries, share: $0, of: max(1, workers)) }
    }
    var groups = [Int](repeating: -1, count: entries.count), start = 0
    for share in shares {
      for (entry, group) in share.members { groups[entry] = start + group }
      start += share.groups.count
    }
    let rest = entries.indices.filter { entries[$0].code == nil }
    var register = OrganisationRegister(
      joined(shares.map(\.groups), workers: workers), Set(rest.map { entries[$0].name }))
    for index in rest { groups[index] = register.entered(entries[index]) }
    return register.sorted(groups, workers: workers)
  }

  private init(_ coded: [Group], _ namesWithoutCode: Set<ProjectDraft.OrganisationName>) {
    groups = coded
    guard !namesWithoutCode.isEmpty else { return }
    for (index, group) in coded.enumerated() {
      for name in Set(group.names.map(\.name)).intersection(namesWithoutCode) {
        codesOfName[name, default: []].append(index)
      }
    }
  }

  /// The group of an entry that has no code.
  private mutating func entered(_ entry: Entry) -> Int {
    var group = groupByName[entry.name] ?? groups.count
    if let codes = codesOfName[entry.name], codes.count == 1 { group = codes[0] }
    if group == groups.count {
      groups.append(Group(code: nil))
      groupByName[entry.name] = group
    }
    groups[group].add(entry)
    return group
  }

  private func sorted(_ groupOfEntry: [Int], workers: Int) -> (all: [Organisation], index: [Int]) {
    let keys = keysOfNames
    let organisations = mapped(groups.indices, workers: workers) { range in
      range.map { index in
        let group = groups[index]
        return Organisation(
          key: group.code ?? keys[index] ?? "", name: group.name, creditCode: group.code, otherNames: group.otherNames)
      }
    }
    let order = ParallelWork.sorted(Array(groups.indices), workers: workers) { a, b in
      precedes(organisations[a].key, organisations[b].key)
    }
    var position = [Int](repeating: 0, count: groups.count)
    for (index, group) in order.enumerated() { position[group] = index }
    return (order.map { organisations[$0] }, groupOfEntry.map { position[$0] })
  }

  /// The keys of the groups that have no code, given in the order of their names.
  private var keysOfNames: [Int: String] {
    let named = groups.indices.lazy.filter { groups[$0].code == nil }.map { (name: groups[$0].name, group: $0) }
      .sorted { precedes($0.name, $1.name) }
    var taken = named.isEmpty ? [] : Set(groups.compactMap(\.code)), keys = [Int: String]()
    for (name, group) in named { keys[group] = uniqueKey(pathKey(name), among: &taken) }
    return keys
  }
}

/// The entries whose codes fall to one of several shares.
private struct CodedEntries: Sendable {
  private(set) var groups = [OrganisationRegister.Group]()
  /// By their indices.
  private(set) var members = [(entry: Int, group: Int)]()

  init(_ entries: [OrganisationRegister.Entry], share: Int, of count: Int) {
    var groupByCode = [String: Int]()
    for (index, entry) in entries.enumerated() {
      guard let code = entry.code, stableHash(code.utf8) % UInt64(count) == UInt64(share) else { continue }
      let group = groupByCode[code] ?? groups.count
      if group == groups.count {
        groups.append(OrganisationRegister.Group(code: code))
        groupByCode[code] = group
      }
      groups[group].add(entry)
      members.append((index, group))
    }
  }
}
