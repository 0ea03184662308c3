/// The limits of annex 1-3 as its text states them: see `Limit`.
enum Annex13 {
  static let limits = """
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏南,行业=冶金|项目总投入|2500 万元|-++|项目总投入 ≥ 2500 万元（苏南；冶金、化工、机械）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏南,行业=化工|项目总投入|2500 万元|-++|项目总投入 ≥ 2500 万元（苏南；冶金、化工、机械）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏南,行业=机械|项目总投入|2500 万元|-++|项目总投入 ≥ 2500 万元（苏南；冶金、化工、机械）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏中,行业=冶金|项目总投入|1500 万元|-++|项目总投入 ≥ 1500 万元（苏中、苏北；冶金、化工、机械）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏中,行业=化工|项目总投入|1500 万元|-++|项目总投入 ≥ 1500 万元（苏中、苏北；冶金、化工、机械）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏中,行业=机械|项目总投入|1500 万元|-++|项目总投入 ≥ 1500 万元（苏中、苏北；冶金、化工、机械）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏北,行业=冶金|项目总投入|1500 万元|-++|项目总投入 ≥ 1500 万元（苏中、苏北；冶金、化工、机械）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏北,行业=化工|项目总投入|1500 万元|-++|项目总投入 ≥ 1500 万元（苏中、苏北；冶金、化工、机械）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏北,行业=机械|项目总投入|1500 万元|-++|项目总投入 ≥ 1500 万元（苏中、苏北；冶金、化工、机械）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏南,行业=轻工|项目总投入|2000 万元|-++|项目总投入 ≥ 2000 万元（苏南；轻工、纺织、建材）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏南,行业=纺织|项目总投入|2000 万元|-++|项目总投入 ≥ 2000 万元（苏南；轻工、纺织、建材）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏南,行业=建材|项目总投入|2000 万元|-++|项目总投入 ≥ 2000 万元（苏南；轻工、纺织、建材）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏中,行业=轻工|项目总投入|1000 万元|-++|项目总投入 ≥ 1000 万元（苏中、苏北；轻工、纺织、建材）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏中,行业=纺织|项目总投入|1000 万元|-++|项目总投入 ≥ 1000 万元（苏中、苏北；轻工、纺织、建材）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏中,行业=建材|项目总投入|1000 万元|-++|项目总投入 ≥ 1000 万元（苏中、苏北；轻工、纺织、建材）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏北,行业=轻工|项目总投入|1000 万元|-++|项目总投入 ≥ 1000 万元（苏中、苏北；轻工、纺织、建材）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏北,行业=纺织|项目总投入|1000 万元|-++|项目总投入 ≥ 1000 万元（苏中、苏北；轻工、纺织、建材）
    obsolete-capacity-renewal|1-3 一（一）2|区域=苏北,行业=建材|项目总投入|1000 万元|-++|项目总投入 ≥ 1000 万元（苏中、苏北；轻工、纺织、建材）
    obsolete-capacity-renewal|1-3 一（一）4||结束时间|2024-12-31|++-|结束时间 ≤ 2024-12-31
    obsolete-capacity-renewal|1-3 一（二）|项目总投入=3000|支持金额|300 万元|++-|≤ 300 万元
    obsolete-capacity-renewal|1-3 一（二）|项目总投入=90000|支持金额|1000 万元|++-|≤ 1000 万元
    obsolete-capacity-renewal|1-3 一（二）|支持金额=300|首次拨付|150 万元|-+-|= 150 万元（300 万元 × 50%）
    obsolete-capacity-renewal|1-3 一（四）||支持数量|45 个|++-|≤ 45
    green-manufacturing|1-3 二（一）2|区域=苏南|项目总投入|2000 万元|-++|项目总投入 ≥ 2000 万元（苏南）
    green-manufacturing|1-3 二（一）2|区域=苏中|项目总投入|1000 万元|-++|项目总投入 ≥ 1000 万元（苏中、苏北）
    green-manufacturing|1-3 二（一）2|区域=苏北|项目总投入|1000 万元|-++|项目总投入 ≥ 1000 万元（苏中、苏北）
    green-manufacturing|1-3 二（一）4||结束时间|2024-12-31|++-|结束时间 ≤ 2024-12-31
    green-manufacturing|1-3 二（二）|项目总投入=3000|支持金额|300 万元|++-|≤ 300 万元
    green-manufacturing|1-3 二（二）|项目总投入=90000|支持金额|1000 万元|++-|≤ 1000 万元
    green-manufacturing|1-3 二（二）|支持金额=300|首次拨付|150 万元|-+-|= 150 万元（300 万元 × 50%）
    green-manufacturing|1-3 二（四）||支持数量|45 个|++-|≤ 45
    service-oriented-manufacturing|1-3 三（一）3||结束时间|2024-12-31|++-|结束时间 ≤ 2024-12-31
    service-oriented-manufacturing|1-3 三（一）3|开始时间=2021-10-01|结束时间|2024-10-01|++-|开始时间 … 结束时间 ≤ 3 年
    service-oriented-manufacturing|1-3 三（一）4|区域=苏南|项目总投入|2000 万元|-++|项目总投入 ≥ 2000 万元（苏南）
    service-oriented-manufacturing|1-3 三（一）4|区域=苏中|项目总投入|1000 万元|-++|项目总投入 ≥ 1000 万元（苏中、苏北）
    service-oriented-manufacturing|1-3 三（一）4|区域=苏北|项目总投入|1000 万元|-++|项目总投入 ≥ 1000 万元（苏中、苏北）
    service-oriented-manufacturing|1-3 三（二）|项目总投入=3000|支持金额|300 万元|++-|≤ 300 万元
    service-oriented-manufacturing|1-3 三（二）|项目总投入=9000|支持金额|500 万元|++-|≤ 500 万元
    service-oriented-manufacturing|1-3 三（二）|支持金额=300|首次拨付|150 万元|-+-|= 150 万元（300 万元 × 50%）
    service-oriented-manufacturing|1-3 三（四）||支持数量|10 个|++-|≤ 10
    """

  /// Programme, clause, what else is given, field, and the values that pass.
  static let memberships = """
    obsolete-capacity-renewal|1-3 一（一）1||新建、扩建项目|否
    service-oriented-manufacturing|1-3 三（一）1||实施主体获得省级（含）以上|服务型制造示范 / 工业设计中心（研究院）
    """
}
