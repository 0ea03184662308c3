import ReportModel
import Testing

@testable import SiteGeneration

struct ProjectDocumentTests {
  @Test(arguments: [1, 3]) func `the whole and every part are what writing them at once would give`(workers: Int) {
    let dataset = Sample.dataset(), json = ProjectJSON(dataset: dataset)
    let document = ProjectDocument(dataset: dataset, workers: workers)
    let all = dataset.projects.indices
    #expect(text(document.whole) == text(json.document(dataset.projects[...])))
    for start in all {
      for end in start + 1...all.upperBound {
        #expect(text(document.document(start..<end)) == text(json.document(dataset.projects[start..<end])))
      }
    }
  }

  @Test func `a list that is longer than a part`() {
    let one = Sample.dataset().projects[0]
    let many = (0..<2 * ProjectJSON.partSize + 7).map { number in
      var project = one
      project.fields.id = "N-\(number)"
      return project
    }
    let dataset = Sample.dataset(projects: many), json = ProjectJSON(dataset: dataset)
    let document = ProjectDocument(dataset: dataset, workers: 4)
    #expect(document.whole == json.document(dataset.projects[...]))
    let last = 2 * ProjectJSON.partSize..<many.count
    #expect(document.document(last) == json.document(dataset.projects[last]))
  }

  @Test func `a list of none`() {
    let dataset = Sample.dataset(projects: [])
    #expect(
      ProjectDocument(dataset: dataset, workers: 2).document(0..<0) == ProjectJSON(dataset: dataset).document([]))
  }
}
