package import ReportModel

/// Is the recommending unit that of the project's county or city?
///
/// **Why.** A project is recommended by the authority of the place it is in: 推荐单位 of another place means that one
/// of the two is wrong, and with the place the rate and the threshold may be.
///
/// **Clause.** None: it is asked of every project with a 推荐单位, and of those whose form has that cell. The place is
/// read out of the unit's name.
///
/// **Example.** 昆山市工业和信息化局 and 苏州市工业和信息化局 may both recommend a project in 昆山市; 太仓市工业和信息化局 and 无锡市工业和信息化局 may not.
///
/// **What it does not see.** Units that name no place, such as those of the province: nobody can tell. Places of
/// one name in two cities (鼓楼区).
///
/// ## 推荐单位是否为项目所在县（市、区）或设区市的单位？
///
/// **为什么核查。** 项目由所在地的主管部门推荐。推荐单位是别处的，说明两者必有一个填错，而地点会影响补助比例和门槛。
///
/// **依据。** 无条款；填有推荐单位的项目，以及申报表中有此栏的项目都核查。地点取自推荐单位的名称。
///
/// **示例。** 项目在昆山市，昆山市工业和信息化局、苏州市工业和信息化局推荐都可以；太仓市、无锡市的工业和信息化局推荐则不符合。
///
/// **发现不了什么。** 名称中没有地名的单位（如省级单位）：无法判断。不同城市的同名县区（如鼓楼区）。
///
/// | 项目类型 | 设区市 | 县(市、区) | 推荐单位 | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|---|---|
/// | 绿色制造项目 | 苏州市 | 昆山市 | 昆山市工业和信息化局 | 符合 | 昆山市 / 苏州市 | 昆山市工业和信息化局 | |
/// | 绿色制造项目 | 苏州市 | 昆山市 | 苏州市工业和信息化局 | 符合 | 昆山市 / 苏州市 | 苏州市工业和信息化局 | |
/// | 绿色制造项目 | 苏州市 | 昆山市 | 太仓市工业和信息化局 | 不符合 | 昆山市 / 苏州市 | 太仓市工业和信息化局 | |
/// | 绿色制造项目 | 苏州市 | | 无锡市工业和信息化局 | 不符合 | 苏州市 | 无锡市工业和信息化局 | |
/// | 绿色制造项目 | 苏州市 | | 示例集团 | 无法判断 | 苏州市 | 示例集团 | 推荐单位: 示例集团 |
/// | 绿色制造项目 | 苏州市 | | | 无法判断 | 苏州市 | | 推荐单位 |
package enum RecommenderOfPlaceCheck: ProjectCheck {
  package static let id = "recommender-of-place"
  package static let source = PackageResources.RecommenderOfPlaceCheck_swift
  package static let severity = Finding.Severity.error

  package static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    guard project.recommender != nil || judge.rules?.asksForRecommender == true else { return }
    let divisions = judge.rulebook.dataset.divisions
    let city = project.city.flatMap { divisions[$0] }, county = project.county.flatMap { divisions[$0] }
    let named = project.recommender.map { judge.rulebook.divisions(ofRecommender: $0) } ?? []
    func words(missing: String?) -> AnswerWords {
      let places = [county, city].compactMap { $0?.name }
      return AnswerWords(
        expected: places.isEmpty ? nil : places.joined(separator: " / "), actual: project.recommender, missing: missing)
    }
    guard project.recommender != nil, !named.isEmpty, let city else {
      answers.add(.cannotTell, project) {
        guard let recommender = project.recommender else { return words(missing: ProjectField.recommender.header) }
        return words(
          missing: named.isEmpty
            ? "\(ProjectField.recommender.header): \(recommender)" : ProjectField.city.header)
      }
      return
    }
    let isOwn = named.contains { place in
      place.code == city.code || place.code == county?.code || (county == nil && place.city == city.code)
    }
    answers.add(isOwn ? .pass : .fail, project) { words(missing: nil) }
  }
}
