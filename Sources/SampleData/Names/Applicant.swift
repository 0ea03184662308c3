/// What kind of body applies.
enum Applicant: Int, CaseIterable, Sendable {
  case enterprise, innovationCentre, operatingCompany, institute, serviceCentre, association, hospital, park,
    exhibitionOrganiser
  /// 各设区市工信局: one for each city.
  case cityBureau
  /// 省工信厅: one, of no city.
  case provincialBureau

  /// The first two characters of the credit code: 1 organisation management, 5 civil affairs, 9 industry and commerce;
  /// 11 an authority, 12 a public institution, 51 an association, 52 a private institution, 91 an enterprise.
  var authority: String {
    switch self {
    case .enterprise, .innovationCentre, .operatingCompany, .park, .exhibitionOrganiser: "91"
    case .institute, .hospital: "12"
    case .serviceCentre: "52"
    case .association: "51"
    case .cityBureau, .provincialBureau: "11"
    }
  }

  /// Whether its name and code come from a register of bodies without end.
  var isInvented: Bool {
    switch self {
    case .cityBureau, .provincialBureau: false
    case .enterprise, .innovationCentre, .operatingCompany, .institute, .serviceCentre, .association, .hospital, .park,
      .exhibitionOrganiser:
      true
    }
  }
}

/// A body that does not exist: everything about it follows from its kind and number.
struct Organisation: Sendable, Hashable {
  let name: String
  /// Nil for the few whose code the list does not state.
  let creditCode: String?
  /// The position of its city in the world; nil for the province's bureau.
  let city: Int?
  /// The position of its county-level unit in its city; nil for those that stand for the whole city.
  let county: Int?
  /// The position of its chain in the taxonomy; nil for those that belong to none.
  let chain: Int?
}
