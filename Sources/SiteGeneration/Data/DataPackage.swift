import JSONText
import ReportModel

/// `/data/datapackage.json`: the downloads as a Frictionless Data Package with a Table Schema for each CSV.
struct DataPackage {
  let report: Report
  let files: [DataFile]

  var file: DataFile {
    DataFile(
      "data/datapackage.json", title: report.words[.dataPackage], group: .projects, rows: nil, schema: nil,
      bytes: document)
  }

  private var document: [UInt8] {
    let tables = files.filter { $0.mediaType == DataFile.csv }
    return JSONWriter.document { json in
      json.object { json in
        json.member("profile", "tabular-data-package")
        json.member("name", "projects")
        json.member("title", report.site.title)
        json.member("description", report.site.summary)
        json.member("homepage", report.site.baseURL)
        json.member("contributors", array: [report.site.publisher.name]) { json, name in
          json.object { json in
            json.member("title", name)
            json.member("role", "publisher")
          }
        }
        json.member("resources", array: tables, layout: .lines) { json, file in
          json.object { resource(file, in: &$0) }
        }
      }
    }
  }

  private func resource(_ file: DataFile, in json: inout JSONWriter) {
    let name = String(file.path.dropFirst("data/".count).dropLast(".csv".count))
    json.member("name", name)
    json.member("path", name + ".csv")
    json.member("title", file.title)
    json.member("profile", "tabular-data-resource")
    json.member("format", "csv")
    json.member("mediatype", file.mediaType)
    json.member("encoding", "utf-8")
    json.member("bytes", file.size)
    json.member("hash", "sha256:" + file.sha256)
    json.member("schema") { json in
      if file.path == "data/projects.csv" { projectSchema(in: &json) } else { summarySchema(in: &json) }
    }
  }

  private func projectSchema(in json: inout JSONWriter) {
    json.member("fields", array: ProjectTable(report).columns) { json, column in
      json.object { json in
        json.member("name", column.header)
        json.member("type", column.field.tableSchemaType)
        if column.field.isMoney { json.member("description", report.unit.name) }
        if column.field == .id { json.member("constraints") { $0.member("unique", true) } }
      }
    }
    json.member("missingValues", [""])
  }

  private func summarySchema(in json: inout JSONWriter) {
    json.member("fields", array: SummaryColumn.allCases) { json, column in
      json.object { json in
        json.member("name", column.header(report.words, unit: report.unit))
        json.member("type", column.tableSchemaType)
        if column.isMoney { json.member("description", report.unit.name) }
      }
    }
    json.member("missingValues", [""])
  }
}
