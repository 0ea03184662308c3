import ReportModel

/// A project an enterprise got in a year whose guideline is known, with what it got before.
struct Award {
  let index: Int
  let year: Int
  /// Projects of the same organisation of earlier years, newest first.
  let earlier: [Int]
}

extension Rulebook {
  /// Every award under a programme whose applicants are enterprises, in the dataset's order.
  var awardsToEnterprises: [Award] {
    dataset.projects.indices.compactMap { index in
      guard let rules = rules(of: index), rules.isForEnterprises else { return nil }
      let own = projectsOfOrganisation[dataset.projects[index].organisation]
      guard own.count > 1 else { return Award(index: index, year: rules.year, earlier: []) }
      let earlier = own.filter { dataset.projects[$0].year.map { $0 < rules.year } == true }
      return Award(index: index, year: rules.year, earlier: earlier)
    }
  }
}

/// Projects by the organisation that got them, both in the order of first appearance.
func byOrganisation(_ projects: some Sequence<Int>, in dataset: Dataset) -> [(organisation: Int, projects: [Int])] {
  var places = [Int: Int](), groups = [(organisation: Int, projects: [Int])]()
  for index in projects {
    let organisation = dataset.projects[index].organisation
    if let place = places[organisation] {
      groups[place].projects.append(index)
    } else {
      places[organisation] = groups.count
      groups.append((organisation, [index]))
    }
  }
  return groups
}

extension RandomAccessCollection {
  /// Cut where the key changes.
  func chunked<Key: Equatable>(by key: (Element) -> Key) -> [SubSequence] {
    var chunks = [SubSequence](), start = startIndex
    while start < endIndex {
      let first = key(self[start])
      let end = self[start...].firstIndex { key($0) != first } ?? endIndex
      chunks.append(self[start..<end])
      start = end
    }
    return chunks
  }
}
