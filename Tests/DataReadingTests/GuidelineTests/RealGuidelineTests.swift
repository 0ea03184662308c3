import Diagnostics
import ReportModel
import Testing

@testable import DataReading

struct RealGuidelineTests {
  @Test func `it is read without a word to say`() throws {
    var log = DiagnosticLog()
    let guidelines = GuidelineReader.guidelines(in: try GuidelineSource.files(), &log)
    #expect(log.all.sorted().map(\.description) == [])
    #expect(guidelines.map(\.year) == [2024])
  }
}
