import Diagnostics
import ReportModel
import TableReading

extension RowReader {
  /// City, county and region of a row; the region is the city's, whatever the row states.
  mutating func readPlace(of project: inout Project.Fields, _ row: Table.Row, _ log: inout DiagnosticLog) {
    let stated = fields.region.value(row, of: table, &log)
    project.region = stated
    let city = fields.city.value(row, of: table, &log), county = fields.county.value(row, of: table, &log)
    if context.isOpen {
      (project.city, project.county) = (city?.name, county?.text)
      return
    }
    let understood = context.places.places(city: city, county: county)
    if let fault = understood.fault { log.add(fault.moved(to: fields.county.place(row, of: table))) }
    guard let place = understood.value else { return }
    (project.city, project.county) = (place.city, place.county)
    guard let known = context.places.divisions[place.city], !known.region.isEmpty else { return }
    project.region = known.region
    if let stated, stated != known.region {
      log.warning(
        "region.contradiction", at: fields.region.place(row, of: table),
        "the row's region is not that of \(known.name), which counts", found: "\"\(stated)\"", expected: known.region)
    }
  }
}
