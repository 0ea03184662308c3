import ReportModel
import Summaries

/// Whose figures stand on a page or below a search result, by its address.
struct FigureSubjects: Sendable {
  enum Subject: Sendable {
    /// The index of the project in the dataset.
    case project(Int)
    case group(Dimension, key: String)
  }

  private let projects: [String: Int]
  /// Of organisations there are many; their addresses tell their keys.
  private let groups: [String: Subject]

  init(report: Report, ledger: Ledger) {
    let all = report.dataset.projects.indices.map { (report.dataset.projects[$0].id, $0) }
    projects = Dictionary(all, uniquingKeysWith: { first, _ in first })
    let presentation = Presentation(report: report)
    var groups = [String: Subject]()
    for dimension in Dimension.allCases where dimension != .organisation {
      for key in ledger.entries(dimension).keys where !key.isEmpty {
        if let address = presentation.address(dimension, key) { groups[address] = .group(dimension, key: key) }
      }
    }
    self.groups = groups
  }

  subscript(address: String) -> Subject? {
    if let id = part(of: address, below: Address.projects) ?? anchored(address) {
      return projects[id].map(Subject.project)
    }
    if let key = part(of: address, below: Address.organisations) { return .group(.organisation, key: key) }
    return groups[address]
  }

  /// `A` of `projects/A/`.
  private func part(of address: String, below folder: String) -> String? {
    guard address.hasPrefix(folder), address.hasSuffix("/") else { return nil }
    let part = address.utf8.dropFirst(folder.utf8.count).dropLast()
    return part.isEmpty || part.contains(UInt8(ascii: "/")) ? nil : String(part)
  }

  /// The project whose row an address leads to.
  private func anchored(_ address: String) -> String? {
    guard let mark = address.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    let fragment = address[mark...].dropFirst(), prefix = ProjectAddresses.anchor("")
    return fragment.hasPrefix(prefix) ? String(fragment.dropFirst(prefix.count)) : nil
  }
}
