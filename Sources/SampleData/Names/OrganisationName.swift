/// How a body calls itself: place, invented word, trade, legal form.
struct OrganisationName: Sendable {
  let place: String
  let word: String
  let words: ChainWords

  func text(_ kind: Applicant, _ source: inout RandomSource) -> String {
    switch kind {
    case .enterprise: place + word + words.trade + source.pick(OrganisationName.forms)
    case .innovationCentre: "江苏\(word)\(words.trade)创新中心有限公司"
    case .operatingCompany: place + word + source.pick(["智慧交通运营", "绿色运力", "车联网运营", "新能源汽车运营"]) + "有限公司"
    case .institute: place + word + words.trade + source.pick(["研究院", "技术研究所", "检验检测中心"])
    case .serviceCentre: place + word + source.pick(["中小企业服务中心", "企业公共服务中心", "创业服务中心"])
    case .association: "江苏省\(word)\(words.trade)" + source.pick(["产业促进会", "产业发展促进中心", "产业联盟"])
    case .hospital: "示例\(place)\(word)" + source.pick(["医院", "中医院", "肿瘤医院"])
    case .park: place + word + "软件园运营管理有限公司"
    case .exhibitionOrganiser: place + word + "会展服务有限公司"
    case .cityBureau, .provincialBureau: word
    }
  }

  private static let forms =
    Array(repeating: "有限公司", count: 14) + Array(repeating: "股份有限公司", count: 4)
    + ["集团有限公司", "（江苏）有限公司"]
}
