/// Clusters (集群) and chains (产业链): names with the source that states them, for no official list is assumed.
package struct Taxonomy: Sendable {
  package struct Entry: Sendable, Hashable {
    /// Its address; unique in its list.
    package let key: String
    package let name: String
    package let aliases: [String]
    /// Where the name comes from, or that it is illustrative.
    package let source: String
    /// For a chain, the key of the cluster it belongs to, where stated.
    package let cluster: String?

    package init(key: String, name: String, aliases: [String] = [], source: String, cluster: String? = nil) {
      self.key = key
      self.name = name
      self.aliases = aliases
      self.source = source
      self.cluster = cluster
    }
  }

  package let clusters: [Entry]
  package let chains: [Entry]

  package init(clusters: [Entry], chains: [Entry]) {
    self.clusters = clusters
    self.chains = chains
  }

  package static let none = Taxonomy(clusters: [], chains: [])
}
