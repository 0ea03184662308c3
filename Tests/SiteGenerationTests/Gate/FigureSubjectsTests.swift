import ReportModel
import Summaries
import Testing

@testable import SiteGeneration

struct FigureSubjectsTests {
  private func subject(_ address: String) -> String? {
    let report = SampleSite.report(Sample.dataset(), .public)
    switch FigureSubjects(report: report, ledger: Ledger(report.dataset))[address] {
    case .project(let index): return "project \(report.dataset.projects[index].id)"
    case .group(let dimension, let key): return "\(dimension.rawValue) \(key)"
    case nil: return nil
    }
  }

  @Test(arguments: [
    ("projects/P2/", "project P2"), ("projects/page/3/#p-P1", "project P1"), ("cities/320200/", "city 320200"),
    ("regions/苏南/", "region 苏南"), ("years/2024/", "year 2024"), ("programmes/rd/", "programme rd"),
    ("organisations/91320200WITHHELD0X/", "organisation 91320200WITHHELD0X"), ("chains/fibre/", "chain fibre"),
  ])
  func `an address tells whose figures stand there`(_ address: String, _ expected: String) {
    #expect(subject(address) == expected)
  }

  @Test(arguments: [
    "", "projects/", "projects/page/2/", "projects/P9/", "projects/P9/#p-", "cities/", "cities/320200/page/2/",
    "chains/unused/", "organisations/", "organisations/X/page/2/", "data/",
  ])
  func `an address of no one's figures tells nothing`(_ address: String) {
    #expect(subject(address) == nil)
  }
}
