import OutputWriting
import ReportModel
import Testing

@testable import SiteGeneration

struct ProjectDocumentTests {
  @Test(arguments: [1, 3]) func `a short list is one part, as writing it at once would give`(workers: Int) {
    let dataset = Sample.dataset(), document = ProjectDocument(dataset: dataset, workers: workers)
    let expected = text(ProjectJSON(dataset: dataset).document(dataset.projects[...]))
    #expect(text(document.whole.bytes) == expected)
    #expect(document.parts.map { text($0.bytes) } == [expected])
  }

  @Test func `the whole and every part of a longer one are what writing them at once would give`() {
    let one = Sample.dataset().projects[0], size = ProjectJSON.partSize
    let many = (0..<2 * size + 7).map { number in
      var project = one
      project.fields.id = "N-\(number)"
      return project
    }
    let dataset = Sample.dataset(projects: many), json = ProjectJSON(dataset: dataset)
    let document = ProjectDocument(dataset: dataset, workers: 4)
    #expect(document.whole.bytes == json.document(dataset.projects[...]))
    let ranges = [0..<size, size..<2 * size, 2 * size..<many.count]
    #expect(document.parts.map(\.bytes) == ranges.map { json.document(dataset.projects[$0]) })
  }

  @Test func `a list of none`() {
    let dataset = Sample.dataset(projects: []), document = ProjectDocument(dataset: dataset, workers: 2)
    let expected = ProjectJSON(dataset: dataset).document([])
    #expect(document.whole.bytes == expected)
    #expect(document.parts.map(\.bytes) == [expected])
  }
}
