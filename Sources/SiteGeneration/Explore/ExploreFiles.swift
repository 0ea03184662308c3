import JSONText
import OutputWriting
import ReportModel
import SearchIndexing
import Summaries

/// The published projects by column: what `/explore/` counts with.
///
/// `explore/columns.json` lists the columns; each has a file named by its content, with one value for each project in
/// the order of `data/projects.csv`, so that a browser fetches only what it counts and keeps it.
struct ExploreFiles {
  let columns: [ExploreColumn]
  private let report: Report

  static let root = Address.explore + "columns.json"

  init(_ report: Report) {
    self.report = report
    columns = ExploreColumn.all(of: report)
  }

  var files: [OutputFile] {
    var names = ShardNames()
    let files = columns.map { column in
      let bytes = column.document
      return OutputFile(
        "\(Address.explore)\(column.name)-\(names.name(for: bytes)).json", bytes, madeBy: "column \(column.name)")
    }
    return [OutputFile(Self.root, index(zip(columns, files.map(\.path))), madeBy: "list of the columns")] + files
  }

  private func index(_ files: some Sequence<(ExploreColumn, String)>) -> [UInt8] {
    let unit = report.unit
    return JSONWriter.document { json in
      json.object { json in
        json.member("projects", report.dataset.projects.count)
        json.member("unit", unit.name)
        json.member("decimals", unit.decimals)
        json.member("shownDecimals", unit.shownDecimals)
        json.member("rows", "data/projects.csv")
        json.member("columns", array: files, layout: .lines) { json, file in
          json.object { json in
            json.member("name", file.0.name)
            json.member("kind", file.0.kind.rawValue)
            json.member("title", file.0.title)
            json.member("path", file.1)
          }
        }
        json.member("tiles", array: report.dataset.divisions.tiles) { json, tile in
          json.object { json in
            json.member("city", tile.city)
            json.member("column", tile.column)
            json.member("row", tile.row)
          }
        }
      }
    }
  }
}
