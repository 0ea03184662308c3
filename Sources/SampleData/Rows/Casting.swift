import ReportModel

/// Who carries out a project: bodies of a finite register, so that some win several projects.
struct Casting: Sendable {
  let register: Register
  /// How many enterprises there are to choose from; of other kinds there are fewer.
  let enterprises: Int

  /// A body of the kind, of one of the industries, that `isFree`; the last one tried where none is.
  func number(
    _ kind: Applicant, _ industries: [Industry], _ source: inout RandomSource, where isFree: (Int) -> Bool
  ) -> Int {
    let size = size(of: kind)
    var number = 0
    for _ in 0..<400 {
      // Every fourth project goes to the well-known quarter of the register.
      number = source.chance(250) ? source.below(max(size / 4, 1)) : source.below(size)
      let words = register.world.chainWords[register.chain(kind, number)]
      let isFitting = industries.isEmpty || kind != .enterprise || industries.contains(words.industry)
      if isFitting, isFree(number) { return number }
    }
    return number
  }

  /// Consortium members beside the first: one to three others of its kind.
  func partners(_ kind: Applicant, beside number: Int, _ source: inout RandomSource) -> [String] {
    var numbers = [number]
    for _ in 0..<source.within(1...3) {
      let other = source.below(size(of: kind))
      if !numbers.contains(other) { numbers.append(other) }
    }
    return numbers.dropFirst().map { register.organisation(kind, $0).name }
  }

  private func size(of kind: Applicant) -> Int {
    switch kind {
    case .enterprise: enterprises
    case .innovationCentre: max(enterprises / 80, 6)
    case .operatingCompany: max(enterprises / 40, 14)
    case .institute: max(enterprises / 7, 70)
    case .serviceCentre: max(enterprises / 12, 40)
    case .association: max(enterprises / 5, 100)
    case .hospital: max(enterprises / 12, 36)
    case .park, .exhibitionOrganiser: max(enterprises / 60, 8)
    case .cityBureau: register.world.cities.count
    case .provincialBureau: 1
    }
  }
}
