import ReportModel
import Summaries

/// What is known of a group beside its figures.
struct GroupFacts {
  let presentation: Presentation

  private var words: Words { presentation.words }
  private var dataset: Dataset { presentation.dataset }

  func facts(_ dimension: Dimension, _ key: String) -> [Fact] {
    switch dimension {
    case .category: category(key)
    case .region: region(key)
    case .city: city(key)
    case .cluster: cluster(key)
    case .chain: chain(key)
    case .year: year(key)
    case .programme, .county, .organisation, .status: []
    }
  }

  private func category(_ id: String) -> [Fact] {
    dataset.guidelines.compactMap { guideline in
      guard let annex = guideline.annexes.first(where: { $0.id == id }) else { return nil }
      let name = words.filled(.annexOfYear, String(guideline.year), annex.id, annex.title)
      return Fact(words[.guideline], name, address: Address.annex(annex.id, of: guideline.year))
    }
  }

  private func region(_ name: String) -> [Fact] {
    let cities = dataset.divisions.cities.filter { $0.region == name }
    guard !cities.isEmpty else { return [] }
    let known = Set(presentation.report.book.grouping(.city).keys)
    return [
      Fact(
        words[.citiesOfRegion],
        cities.map { Table.Cell($0.name, address: known.contains($0.code) ? Address.city($0.code) : nil) })
    ]
  }

  private func city(_ code: String) -> [Fact] {
    guard let city = dataset.divisions[code] else { return [] }
    let code = Fact(words[.divisionCode], city.code)
    guard !city.region.isEmpty else { return [code] }
    let isKnown = presentation.report.book.grouping(.region).index(of: city.region) != nil
    return [Fact(words[.region], city.region, address: isKnown ? Address.region(city.region) : nil), code]
  }

  private func cluster(_ key: String) -> [Fact] {
    dataset.taxonomy.clusters.first { $0.key == key }.map { [Fact(words[.source], $0.source)] } ?? []
  }

  private func chain(_ key: String) -> [Fact] {
    guard let chain = dataset.taxonomy.chains.first(where: { $0.key == key }) else { return [] }
    var facts = [Fact(words[.source], chain.source)]
    if let cluster = dataset.taxonomy.clusters.first(where: { $0.key == chain.cluster }) {
      let isKnown = presentation.report.book.grouping(.cluster).index(of: cluster.key) != nil
      facts.insert(Fact(words[.cluster], cluster.name, address: isKnown ? Address.cluster(cluster.key) : nil), at: 0)
    }
    return facts
  }

  private func year(_ key: String) -> [Fact] {
    guard let guideline = dataset.guideline(Int(key)) else {
      return [Fact(words[.guideline], words[.noGuidelineForYear])]
    }
    return [Fact(words[.guideline], guideline.title, address: Address.guideline(guideline.year))]
  }
}
