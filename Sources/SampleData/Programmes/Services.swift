extension Profile {
  /// Annex 1-4.
  static let services = [
    Profile(
      "sme-service-platform", .serviceCentre, titles: ["{city}中小企业数字化转型公共服务平台建设{phase}", "{use}领域中小企业公共服务平台提升"],
      size: Size(0...0, .none), period: Period("2023-01-01", "2023-12-31", months: 11...11), taxonomy: .chainOrNone,
      rows: .quotaLess(2)),
    Profile(
      "cluster-service-platform", .institute,
      titles: ["{chain}检验检测公共服务平台", "{product}中试验证公共服务平台{phase}", "{quality}{product}仿真设计与样机试制公共服务平台"],
      size: Size(2000...4200, .none), period: Period("2023-01-01", "2023-12-31", months: 11...11), rows: .quotaLess(2)),
    Profile(
      "cluster-promotion-organisation", .association, titles: ["{chain}集群发展促进组织建设"],
      size: Size(100...300, .none, support: 50...120), period: Period("2024-03-01", "2025-02-28", months: 9...11),
      taxonomy: .cluster, rows: .quotaLess(0)),
    Profile(
      "clinical-trial-institution", .hospital, industries: [.medicine],
      titles: ["{product}等创新药械临床试验研发服务", "{product}Ⅱ期临床试验研发服务", "三类创新医疗器械与{product}临床试验服务"],
      size: Size(501...11500, .none), period: Period("2023-01-01", "2023-12-31", months: 11...11), rows: .quotaLess(3)),
    Profile(
      "national-cluster-competition", .cityBureau, titles: ["{city}{chain}国家先进制造业集群竞赛胜出奖励"], size: Size(0...0, .none),
      period: Period("2024-01-01", "2024-12-31", months: 9...11), taxonomy: .cluster, rows: .count(3),
      cities: ["320600", "320200", "320500"]),
    Profile(
      "software-city-park", .park, applicantOfCase: ["中国软件名城": .cityBureau],
      titles: ["{city}软件名城名园深化建设与提升（免申即享）", "{city}{use}方向软件与信息服务业集聚提升"],
      size: Size(0...0, .none), period: Period("2024-01-01", "2024-12-31", months: 9...11),
      taxonomy: .only("trusted-computing"),
      rows: .quotaLess(0), cities: ["320100", "320500", "320200"]),
    Profile(
      "major-exhibition", .exhibitionOrganiser, titles: ["{year}年{city}{use}博览会项目", "{year}年全省{product}供需对接展览会"],
      size: Size(300...3000, .above), period: Period("2024-03-01", "2024-11-30", months: 1...3), taxonomy: .none,
      rows: .count(4)),
    Profile(
      "major-event", .provincialBureau, titles: ["{year}年全省{technique}创新大赛活动", "{year}年{use}产业发展大会活动"],
      size: Size(80...700, .none), period: Period("2024-03-01", "2024-11-30", months: 1...3), taxonomy: .none,
      rows: .count(5)),
  ]
}
