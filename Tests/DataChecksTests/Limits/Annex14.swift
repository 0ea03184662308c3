/// The limits of annex 1-4 as its text states them: see `Limit`.
enum Annex14 {
  static let limits = """
    sme-service-platform|1-4 一||支持金额|200 万元|++-|≤ 200 万元
    sme-service-platform|1-4 一||支持数量|30 个|++-|≤ 30
    cluster-service-platform|1-4 二（一）3||购置时间|2023-01-01|-++|购置时间 2023-01-01 … 2023-12-31
    cluster-service-platform|1-4 二（一）3||购置时间|2023-12-31|++-|购置时间 2023-01-01 … 2023-12-31
    cluster-service-platform|1-4 二（一）3||仪器设备（包含测试工具软件）金额|200 万元|-++|仪器设备（包含测试工具软件）金额 ≥ 200 万元
    cluster-service-platform|1-4 二（一）4||服务收入时间|2023-01-01|-++|服务收入时间 2023-01-01 … 2023-12-31
    cluster-service-platform|1-4 二（一）4||服务收入时间|2023-12-31|++-|服务收入时间 2023-01-01 … 2023-12-31
    cluster-service-platform|1-4 二（一）4||核定基数|2000 万元|-++|核定基数 ≥ 2000 万元
    cluster-service-platform|1-4 二（一）4||服务收入占比|60 %|-++|服务收入占比 ≥ 60 %
    cluster-service-platform|1-4 二（一）4||服务省内“1650”产业体系企业|100 家|-++|服务省内“1650”产业体系企业 ≥ 100 家
    cluster-service-platform|1-4 二（二）|核定基数=2000|支持金额|200 万元|++-|≤ 200 万元
    cluster-service-platform|1-4 二（二）|核定基数=9000|支持金额|300 万元|++-|≤ 300 万元
    cluster-service-platform|1-4 二（四）||支持数量|50 个|++-|≤ 50
    cluster-promotion-organisation|1-4 三||支持金额|9000 万元|???||补助标准: competitive
    cluster-promotion-organisation|1-4 三||支持数量|16 个|++-|≤ 16
    clinical-trial-institution|1-4 四（一）2||研发服务时间|2023-01-01|-++|研发服务时间 2023-01-01 … 2023-12-31
    clinical-trial-institution|1-4 四（一）2||研发服务时间|2023-12-31|++-|研发服务时间 2023-01-01 … 2023-12-31
    clinical-trial-institution|1-4 四（一）2||核定基数|500 万元|--+|核定基数 > 500 万元
    clinical-trial-institution|1-4 四（二）|核定基数=4000|支持金额|200 万元|++-|≤ 200 万元
    clinical-trial-institution|1-4 四（二）|核定基数=90000|支持金额|500 万元|++-|≤ 500 万元
    clinical-trial-institution|1-4 四（四）||支持数量|30 个|++-|≤ 30
    national-cluster-competition|1-4 五（二）||支持金额|1500 万元|++-|≤ 1500 万元
    national-cluster-competition|1-4 五（四）||支持数量|9 个|???||支持数量
    software-city-park|1-4 六（二）|情形=中国软件名城|支持金额|2000 万元|++-|≤ 2000 万元
    software-city-park|1-4 六（二）|情形=江苏省软件名园|支持金额|1000 万元|++-|≤ 1000 万元
    software-city-park|1-4 六（四）|情形=中国软件名城|支持数量|3 个|++-|≤ 3
    software-city-park|1-4 六（四）|情形=江苏省软件名园|支持数量|5 个|++-|≤ 5
    software-city-park|1-4 六（四）||支持数量|8 个|++-|≤ 8
    major-exhibition|1-4 七（二）|核定基数=1000|支持金额|500 万元|++-|≤ 500 万元
    major-exhibition|1-4 七（二）|核定基数=9000|支持金额|1000 万元|++-|≤ 1000 万元
    major-event|1-4 七（二）|核定基数=800|支持金额|800 万元|??-|≤ 800 万元|补助标准: actualCost
    """

  /// Programme, clause, what else is given, field, and the values that pass.
  static let memberships = """
    cluster-service-platform|1-4 二（三）||智改数转服务商|否
    clinical-trial-institution|1-4 四（一）1||临床试验机构资质|是
    clinical-trial-institution|1-4 四（一）2||经第三方审计|是
    national-cluster-competition|1-4 五（一）||国家先进制造业集群竞赛|胜出
    software-city-park|1-4 六（一）1|情形=中国软件名城|中国软件名城|是
    software-city-park|1-4 六（一）2|情形=江苏省软件名园|江苏省软件名园|是
    major-exhibition|1-4 七（一）||部署单位|国家 / 省委 / 省政府
    major-event|1-4 七（一）||部署单位|国家 / 省委 / 省政府
    """
}
