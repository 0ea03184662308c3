import Diagnostics
import ReportModel

/// Who is who: rows of one credit code are one organisation; a row without a code joins the organisation of its name
/// when exactly one code carries that name, else it is one with the other rows of that name without a code.
struct OrganisationRegister {
  /// An organisation before it has a key.
  private struct Group {
    let code: String?
    /// Every name with how often it is written and where first.
    var names = [(name: ProjectDraft.OrganisationName, count: Int, place: Place)]()

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
  static func organisations(
    of drafts: [ProjectDraft], _ log: inout DiagnosticLog
  ) -> (all: [Organisation], index: [Int]) {
    var register = OrganisationRegister()
    var groups = drafts.map { $0.creditCode == nil ? -1 : register.coded($0) }
    for (index, draft) in drafts.enumerated() where draft.creditCode == nil { groups[index] = register.named(draft) }
    register.reportNames(&log)
    return register.sorted(groups)
  }

  private mutating func coded(_ draft: ProjectDraft) -> Int {
    guard let code = draft.creditCode else { return -1 }
    let group = groupByCode[code] ?? groups.count
    if group == groups.count {
      groups.append(Group(code: code))
      groupByCode[code] = group
    }
    let known = codesOfName[draft.organisation, default: []]
    if !known.contains(group) { codesOfName[draft.organisation] = known + [group] }
    return entered(draft, in: group)
  }

  private mutating func named(_ draft: ProjectDraft) -> Int {
    if let codes = codesOfName[draft.organisation], codes.count == 1 { return entered(draft, in: codes[0]) }
    let group = groupByName[draft.organisation] ?? groups.count
    if group == groups.count {
      groups.append(Group(code: nil))
      groupByName[draft.organisation] = group
    }
    return entered(draft, in: group)
  }

  private mutating func entered(_ draft: ProjectDraft, in group: Int) -> Int {
    if let index = groups[group].names.firstIndex(where: { $0.name.text == draft.organisation.text }) {
      groups[group].names[index].count += 1
    } else {
      groups[group].names.append((draft.organisation, 1, draft.project.place))
    }
    return group
  }

  /// One code with several names may be a renamed organisation or a mistake: a person has to look.
  private func reportNames(_ log: inout DiagnosticLog) {
    for group in groups {
      let identities = Set(group.names.map(\.name.identity))
      guard let code = group.code, identities.count > 1, let last = group.names.last else { continue }
      log.warning(
        "organisation.several-names", at: last.place,
        "the credit code \(code) stands with \(identities.count) names; \"\(group.name)\" is shown",
        found: group.names.map { "\($0.name.text) (\($0.count))" }.joined(separator: "; "))
    }
  }

  private func sorted(_ groupOfDraft: [Int]) -> (all: [Organisation], index: [Int]) {
    var taken = Set(groups.compactMap(\.code)), organisations = [(organisation: Organisation, group: Int)]()
    let named = groups.indices.map { (name: groups[$0].name, group: $0) }
      .sorted { precedes($0.name, $1.name) }
    for (name, group) in named {
      let code = groups[group].code
      let key = code ?? uniqueKey(pathKey(name), among: &taken)
      organisations.append((Organisation(key: key, name: name, creditCode: code), group))
    }
    organisations.sort { precedes($0.organisation.key, $1.organisation.key) }
    var position = [Int](repeating: 0, count: groups.count)
    for (index, entry) in organisations.enumerated() { position[entry.group] = index }
    return (organisations.map(\.organisation), groupOfDraft.map { position[$0] })
  }
}
