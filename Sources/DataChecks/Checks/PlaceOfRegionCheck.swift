package import ReportModel

/// Does the county-level unit lie in the city, and the city in the region?
///
/// **Why.** Rates and thresholds depend on the region; sums by city and by region must agree.
///
/// **Clause.** None: it is asked of every project, against the list of divisions.
///
/// **Example.** 昆山市 lies in 苏州市, 苏州市 in 苏南. A project in 昆山市 with the city 无锡市 fails, and one in 苏州市 with the
/// region 苏中.
///
/// **What it does not see.** Where the project really is.
///
/// ## 县（市、区）是否属于所填设区市，设区市是否属于所填区域？
///
/// **为什么核查。** 补助比例和门槛因区域而异；按市汇总与按区域汇总必须一致。
///
/// **依据。** 无条款；所有项目都按行政区划表核查。
///
/// **示例。** 昆山市属苏州市，苏州市属苏南。在昆山市而设区市填无锡市的不符合，在苏州市而区域填苏中的也不符合。
///
/// **发现不了什么。** 项目实际在哪里。
///
/// | 设区市 | 县(市、区) | 区域 | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|---|
/// | 苏州市 | 昆山市 | 苏南 | 符合 | 苏南 | 苏南 | |
/// | 无锡市 | 昆山市 | 苏南 | 不符合 | 苏州市 | 无锡市 | |
/// | 苏州市 | | 苏中 | 不符合 | 苏南 | 苏中 | |
/// | | | 苏南 | 无法判断 | | 苏南 | 设区市 |
package enum PlaceOfRegionCheck: ProjectCheck {
  package static let id = "place-of-region"
  package static let source = PackageResources.PlaceOfRegionCheck_swift
  package static let severity = Finding.Severity.error

  package static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    let divisions = judge.rulebook.dataset.divisions
    guard let city = project.city.flatMap({ divisions[$0] }) else {
      answers.add(.cannotTell, project) {
        AnswerWords(actual: project.region, missing: ProjectField.city.header)
      }
      return
    }
    if let county = project.county.flatMap({ divisions[$0] }), county.city != city.code {
      answers.add(.fail, project) {
        AnswerWords(expected: divisions[county.city]?.name ?? county.city, actual: city.name)
      }
      return
    }
    guard let region = project.region, !city.region.isEmpty else {
      answers.add(.cannotTell, project) {
        AnswerWords(expected: city.region, actual: project.region, missing: ProjectField.region.header)
      }
      return
    }
    answers.add(region == city.region ? .pass : .fail, project) {
      AnswerWords(expected: city.region, actual: region)
    }
  }
}
