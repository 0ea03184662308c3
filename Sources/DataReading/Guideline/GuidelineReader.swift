package import ReportModel

/// The guidelines of a site folder.
package enum GuidelineReader {
  package static func guidelines(in files: SiteFiles, _ log: inout DiagnosticLog) -> [Guideline] { [] }
}
