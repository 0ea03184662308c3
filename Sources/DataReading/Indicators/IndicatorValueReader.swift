import Diagnostics
import ReportModel
import TableReading

/// content/indicators → indicator values. A site without that folder has none, and nothing is said.
struct IndicatorValueReader {
  let projects: [Project]
  /// The forms of each year's guideline by their numbers, and the form of each of its programmes.
  private var forms = [Int: [String: FormIndex]]()
  private var formOfProgramme = [Int: [String: String]]()

  init(_ guidelines: [Guideline], _ projects: [Project]) {
    self.projects = projects
    for guideline in guidelines {
      forms[guideline.year] = Dictionary(
        guideline.forms.map { ($0.id, FormIndex($0)) }, uniquingKeysWith: { first, _ in first })
      formOfProgramme[guideline.year] = Dictionary(
        guideline.programmes.compactMap { programme in programme.form.map { (programme.id, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  func values(in files: SiteFiles, _ log: inout DiagnosticLog) -> [IndicatorValue] {
    let reader = KeyedSourceReader<IndicatorColumn>(name: "indicators")
    let mapping = files[reader.mappingFile].flatMap {
      YAMLText($0, file: reader.mappingFile).mapping(SourcesKey.self, &log)
    }
    let entries = mapping?.required(.sources, &log)?.mappings(KeyedSourceKey.self, &log)
    if files[reader.mappingFile] != nil, entries == nil { return [] }
    let ids = ProjectIDs(projects)
    var values = [IndicatorValue]()
    for source in reader.sources(entries, in: files, &log) {
      guard let table = KeyedTable(source, in: files, &log) else { continue }
      var rows = IndicatorRows(table, reader: self, ids, &log)
      values += rows.values(&log)
    }
    return unrepeated(values, &log)
  }

  /// The form of a project, or why it has none.
  func form(of project: Project) -> Understood<FormIndex> {
    guard let year = project.year, let forms = forms[year] else {
      return Understood(
        nil,
        Diagnostic(
          .error, "indicator.no-guideline", "no guideline has forms for the project \"\(project.id)\"",
          found: project.year.map { "a project of \($0)" } ?? "a project without a year"))
    }
    let number = project.programme.flatMap { formOfProgramme[year]?[$0] }
    if let number, let form = forms[number] { return Understood(form) }
    return Understood(
      nil,
      Diagnostic(
        .error, "indicator.no-form", "the programme of the project \"\(project.id)\" has no form of indicators",
        found: project.programme))
  }

  /// A project states an indicator once.
  private func unrepeated(_ values: [IndicatorValue], _ log: inout DiagnosticLog) -> [IndicatorValue] {
    struct Identity: Hashable {
      let project: String, subject: IndicatorValue.Subject
    }
    var first = [Identity: Place]()
    return values.filter { value in
      let identity = Identity(project: value.project, subject: value.subject)
      guard let place = first.updateValue(value.place, forKey: identity) else { return true }
      first[identity] = place
      log.error(
        "indicator.repeated-row", at: value.place, "the project \"\(value.project)\" states the indicator twice",
        found: "first at \(place)")
      return false
    }
  }
}
