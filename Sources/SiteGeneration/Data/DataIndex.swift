import ReportModel
import JSONText

/// `/api/index.json`: every JSON file and download with rows, bytes, digest and schema.
struct DataIndex {
  static let path = "api/index.json"

  let report: Report
  let files: [DataFile]

  func document() -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("title", report.site.title)
        json.member("edition", report.edition.rawValue)
        json.member("publisher", report.site.publisher.name)
        json.member("files", array: files, layout: .lines) { json, file in
          json.object { json in
            json.member("path", file.path)
            json.member("title", file.title)
            json.member("mediaType", file.mediaType)
            json.member("rows", file.rows)
            json.member("bytes", file.size)
            json.member("sha256", file.sha256)
            json.member("schema", file.schema)
          }
        }
      }
    }
  }
}
