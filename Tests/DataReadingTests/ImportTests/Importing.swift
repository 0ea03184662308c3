import DataReading
import Diagnostics
import ReportModel

/// A list of a text, as `gongshi import` hands it over.
func list(_ text: String, _ path: String = "list.csv") -> ListFile { ListFile(path: path, bytes: Array(text.utf8)) }

/// A list imported by a mapping.
func imported(_ text: String, mapping: String? = nil, site: SiteFiles? = nil) -> ListImport {
  ListImport(list(text), mapping: mapping.map { list($0, "mapping.yaml") }, site: site)
}

/// A list imported by what is guessed of it.
func guessed(_ text: String, _ path: String = "list.csv", site: SiteFiles? = nil) -> (MappingProposal, ListImport?) {
  guessed(list(text, path), site: site)
}

func guessed(_ file: ListFile, site: SiteFiles? = nil) -> (MappingProposal, ListImport?) {
  let proposal = MappingProposal(file, site: site)
  return (
    proposal,
    proposal.yaml.map { yaml in
      ListImport(file, mapping: ListFile(path: "guess.yaml", bytes: Array(yaml.utf8)), site: site)
    }
  )
}

extension ListImport {
  /// All cells, the headers first.
  var table: [[String]] { [rows.headers] + (0..<rows.count).map { rows.cells($0) } }

  var said: [String] { diagnostics.map(\.description) }
}
