package import Diagnostics
package import ReportModel

/// content/chains/clusters.csv: no official list is assumed, so every name says where it comes from.
enum ClusterColumn: String, RecordColumn {
  case key, name, aliases, source
  static let required: Set<Self> = [.key, .name, .source]
}

/// content/chains/chains.csv; `cluster` is the key of the cluster it belongs to.
enum ChainColumn: String, RecordColumn {
  case key, name, aliases, cluster, source
  static let required: Set<Self> = [.key, .name, .source]
}

/// content/chains → `Taxonomy`; aliases are separated by `|`.
package enum TaxonomyReader {
  static let folder = "content/chains/"

  package static func taxonomy(in files: SiteFiles, _ log: inout DiagnosticLog) -> Taxonomy {
    let clusters = Records.records(ClusterColumn.self, of: folder + "clusters.csv", in: files, &log).compactMap {
      let key = $0.required(.key, &log), name = $0.required(.name, &log), source = $0.required(.source, &log)
      return entry(key, name, aliases: $0[.aliases], source: source, cluster: nil)
    }
    let keys = Set(clusters.map(\.key))
    var chains = [Taxonomy.Entry]()
    for record in Records.records(ChainColumn.self, of: folder + "chains.csv", in: files, &log) {
      let key = record.required(.key, &log), name = record.required(.name, &log)
      let source = record.required(.source, &log)
      if let cluster = record[.cluster], !keys.contains(cluster) {
        log.error(
          "chains.unknown-cluster", at: record.place(.cluster), "clusters.csv has no key \"\(cluster)\"",
          suggestion: didYouMean(cluster, among: keys.sorted()))
      }
      if let chain = entry(key, name, aliases: record[.aliases], source: source, cluster: record[.cluster]) {
        chains.append(chain)
      }
    }
    return Taxonomy(
      clusters: unique(clusters, in: folder + "clusters.csv", &log),
      chains: unique(chains, in: folder + "chains.csv", &log))
  }

  private static func entry(
    _ key: String?, _ name: String?, aliases: String?, source: String?, cluster: String?
  ) -> Taxonomy.Entry? {
    guard let key, let name, let source else { return nil }
    let aliases = (aliases ?? "").split(separator: "|").map { tidied(String($0)) }.filter { !$0.isEmpty }
    return Taxonomy.Entry(key: key, name: name, aliases: aliases, source: source, cluster: cluster)
  }

  /// Every key, name and alias may stand for one entry only.
  private static func unique(
    _ entries: [Taxonomy.Entry], in file: String, _ log: inout DiagnosticLog
  ) -> [Taxonomy.Entry] {
    var owner = [String: String]()
    return entries.filter { entry in
      let words = Set([entry.key, entry.name] + entry.aliases)
      let taken = words.sorted().first { owner[$0] != nil }
      guard let taken else {
        for word in words { owner[word] = entry.key }
        return true
      }
      log.error(
        "chains.duplicate", at: Place(file: file), "\"\(taken)\" stands for two entries",
        found: "\(owner[taken] ?? "") and \(entry.key)", expected: "each key, name and alias once")
      return false
    }
  }
}
