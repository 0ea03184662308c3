import ReportModel
import Summaries
import Templates

/// `/data/` and `/data/dictionary/`: every file there is to download, and what its columns mean.
struct DataPages {
  let presentation: Presentation
  let files: [DataFile]

  private var words: Words { presentation.words }

  var pages: [PlannedPage] { [downloads, dictionary] }

  private var downloads: PlannedPage {
    PlannedPage(
      Address.data, template: "data", title: words[.data],
      description: words.filled(.dataDescription, presentation.dataset.site.title), trail: [presentation.home],
      topic: .data
    ) { _ in
      let groups = DataFile.Group.allCases.compactMap { group -> Record? in
        let files = files.filter { $0.group == group }
        guard !files.isEmpty else { return nil }
        return [
          .id: .text(group.rawValue), .heading: .text(heading(group)),
          .files: .records(files.map { $0.record(words) }),
        ]
      }
      return [.groups: .records(groups)]
    }
  }

  private func heading(_ group: DataFile.Group) -> String {
    switch group {
    case .projects: words[.projectsAndOrganisations]
    case .summaries: words[.summaries]
    case .guidelines: words[.guidelines]
    case .internal: words[.internalFiles]
    case .schemas: words[.schemas]
    }
  }

  private var dictionary: PlannedPage {
    PlannedPage(
      Address.dictionary, template: "report", title: words[.dictionary],
      description: words.filled(.dictionaryDescription, presentation.dataset.site.title),
      trail: [presentation.home, Table.Cell(words[.data], address: Address.data)], topic: .data
    ) { _ in
      let tables = [("projects", words[.projects], projectColumns), ("summaries", words[.summaries], summaryColumns)]
      let sections = tables.map { id, heading, rows in
        Section(id: id, heading: heading, blocks: [.table(dictionaryTable(heading, rows))])
      }
      return [.summary: .absent, .sections: .records(sections.map(\.record))]
    }
  }

  private func dictionaryTable(_ caption: String, _ rows: [[String]]) -> Table {
    let labels = [words[.columnHeader], words[.jsonKey], words[.type], words[.unit]]
    return Table(
      caption: caption, columns: labels.map { Table.Column(label: $0) },
      rows: rows.map { Table.Row(cells: $0.map { Table.Cell($0) }) })
  }

  private var projectColumns: [[String]] {
    ProjectTable(presentation.report).columns.map { column in
      let unit = column.field.isMoney ? presentation.report.unit.name : words[.dash]
      return [column.header, column.field == .measures ? "measures" : column.key, column.field.tableSchemaType, unit]
    }
  }

  private var summaryColumns: [[String]] {
    SummaryColumn.allCases.map { column in
      [
        column.header(words, unit: presentation.report.unit), column.rawValue, column.tableSchemaType,
        column.isMoney ? presentation.report.unit.name : words[.dash],
      ]
    }
  }
}

extension DataFile {
  /// A row of the list of downloads.
  func record(_ words: Words) -> Record {
    [
      .text: .text(title), .address: .text(path), .name: .text(path), .type: .text(mediaType),
      .rowCount: Value(rows.map(groupedText)), .size: .text(groupedText(size)),
      .sha256: .text(sha256), .schema: Value(schema),
    ]
  }
}
