extension DiagnosticArea {
  static let chains = DiagnosticArea(
    "Clusters and chains",
    [
      DiagnosticCode(
        "chain.unknown", "A row names a chain that is not in the site's list",
        means: """
          The chains of the site stand in `content/chains/chains.csv`. The row names another; the project counts as \
          unstated, which every table shows.
          """,
        example: """
          content/projects/2024.csv: row 5, column 13 "产业链": warning: content/chains/chains.csv has no "智能传感气产业链": the row counts as unstated [chain.unknown]
            suggestion: did you mean "智能传感器产业链"?
          """,
        mend: "Correct the name, or add it to `chains.csv` as an entry or an alias."),
      DiagnosticCode(
        "chains.duplicate", "A key, name or alias stands for two clusters or chains",
        means: """
          A row of a list names a cluster or chain by key, name or alias; each of these words must lead to exactly \
          one entry.
          """,
        example: """
          content/chains/chains.csv: error: "新能源" stands for two entries [chains.duplicate]
            found: new-energy and new-energy-vehicles
            expected: each key, name and alias once
          """,
        mend: "Take the word from one of the two entries."),
      DiagnosticCode(
        "chains.unknown-cluster", "A chain belongs to a cluster that is not there",
        means: "The column `cluster` of `chains.csv` holds keys of `clusters.csv`. This key is none of them.",
        example: """
          content/chains/chains.csv: row 4, column 3 "cluster": error: clusters.csv has no key "new-enrgy" [chains.unknown-cluster]
            suggestion: did you mean "new-energy"?
          """,
        mend: "Correct the key, or add the cluster to `clusters.csv`."),
      DiagnosticCode(
        "cluster.unknown", "A row names a cluster that is not in the site's list",
        means: """
          The clusters of the site stand in `content/chains/clusters.csv`. The row names another; the project counts \
          as unstated, which every table shows.
          """,
        example: """
          content/projects/2024.csv: row 5, column 12 "集群": warning: content/chains/clusters.csv has no "物连网集群": the row counts as unstated [cluster.unknown]
            suggestion: did you mean "物联网集群"?
          """,
        mend: "Correct the name, or add it to `clusters.csv` as an entry or an alias."),
    ])
}
