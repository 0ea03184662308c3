package import ReportModel

/// The words departments head their columns with, and the field each means.
///
/// A header is found by them. They map nothing by themselves: which of 立项金额 and 拨付金额 is the support a list is
/// about, only sources.yaml says.
package enum HeaderWords {
  /// The field a header names, its unit and blanks aside; nil for a word that names none.
  package static func field(_ header: String) -> ProjectField? { fields[comparable(HeaderText(header).name)] }

  /// Whether a cell is the header of a column of a list, of a field or of something that is none: 序号, 备注.
  package static func isKnown(_ comparable: String) -> Bool { fields[comparable] != nil || others.contains(comparable) }

  /// By field its words, the canonical ones first.
  package static func words(of field: ProjectField) -> [String] { [field.rawValue, field.header] + synonyms(field) }

  private static let fields: [String: ProjectField] = {
    var fields = [String: ProjectField]()
    for field in ProjectField.columns {
      for word in words(of: field) where fields[comparable(word)] == nil { fields[comparable(word)] = field }
    }
    for entry in FieldWords.chinese + FieldWords.japanese + FieldWords.english {
      for word in entry.words where fields[comparable(word)] == nil { fields[comparable(word)] = entry.field }
    }
    return fields
  }()

  private static let others = Set(
    [
      "序号", "序", "编号", "№", "No.", "No", "#", "备注", "负责人", "项目负责人", "课题负责人", "申请人", "申报人", "联系人", "联系电话", "电话", "主持人",
      "首席专家", "管理处室", "级别", "职称", "说明", "番号", "通番", "備考", "代表者", "代表者名", "研究代表者", "研究者", "所在地", "住所", "remarks",
      "notes",
      "principal investigator", "investigator", "pi", "contact", "description", "aims and objectives", "address",
      "postcode", "country", "latitude", "longitude", "duration",
    ].map(comparable))

  private static func synonyms(_ field: ProjectField) -> [String] {
    switch field {
    case .id:
      [
        "项目代码", "立项编号", "批准号", "项目批准号", "课题编号", "合同编号", "計画番号", "課題番号", "採択番号", "award number", "grant number",
        "reference", "project id", "award id",
      ]
    case .year: ["年份", "立项年度", "批准年度", "年", "採択年度", "交付年度", "financial year", "fiscal year", "award year"]
    case .programme:
      [
        "专项", "专项名称", "支持方向", "资助类别", "项目类别", "计划类别", "计划名称", "涉及学科", "支持类型", "奖补类型", "补助类型", "事业名", "事業名", "補助金名",
        "制度名", "種別", "grant programme", "programme", "program", "scheme", "scheme name", "grant scheme",
      ]
    case .category: ["类型", "项目大类", "所属领域", "领域", "项目批次", "区分", "分野", "grant category", "division"]
    case .name:
      [
        "课题名称", "题目", "项目", "名称", "技改项目名称", "装备名称", "首台(套)装备名称", "产品名称", "研究課題名", "課題名", "研究課題", "事業の名称", "件名", "テーマ",
        "テーマ名", "project title", "title", "award title", "project name", "grants description", "grant title",
      ]
    case .organisation:
      [
        "项目承担单位", "申报单位", "依托单位", "责任单位", "单位名称", "企业名称", "单位", "企业", "单位详细名称", "项目单位", "实施单位", "建设单位", "申请单位",
        "项目申报单位", "获奖单位", "受补助单位", "补助对象", "機関名", "所属機関", "研究機関", "採択事業者", "事業者名", "事業者", "補助事業者名", "補助事業者", "法人名",
        "交付先", "交付先名", "企業名", "団体名", "recipient", "recipient name", "organisation name", "organization", "institution",
        "funding recipient", "grantee", "beneficiary", "lead organisation",
      ]
    case .creditCode: ["社会信用代码", "信用代码", "统一信用代码", "组织机构代码", "法人番号"]
    case .partners: ["合作单位", "参与单位", "参加单位", "联合单位", "共同研究機関", "partner organisations"]
    case .recommender: ["主管部门", "推荐部门", "组织单位", "归口管理部门", "归口部门", "推荐(主管)单位", "市级主管部门"]
    case .region: ["地区", "片区", "地域"]
    case .city: ["地市", "市", "城市", "所属市", "所在市", "市州", "设区市(县)", "都道府県", "自治体", "city", "local authority"]
    case .county: ["县区", "区县", "区市县", "县市区", "所属县区", "所在区", "乡镇", "镇街", "市町村", "district"]
    case .industry: ["行业领域", "所属行业", "産業分野", "業種", "sector"]
    case .cluster: ["产业集群", "集群名称", "所属集群"]
    case .chain: ["产业链名称", "所属产业链"]
    case .start:
      ["起始时间", "开始日期", "起始日期", "起止年限", "起止时间", "实施周期", "项目实施周期", "実施期間", "開始日", "start date", "begin date", "from"]
    case .end: ["终止时间", "完成时间", "结束日期", "终止日期", "終了日", "end date", "to"]
    case .case: ["情形说明", "等级", "评价等级"]
    case .base: ["核定投资", "核定设备投资", "补助基数", "補助対象経費"]
    case .investment: ["总投资", "项目总投资", "投资总额", "総事業費", "事業費", "total project cost"]
    case .support:
      [
        "补助金额", "资助金额", "资助经费", "经费", "金额", "奖励金额", "拟立项金额", "立项金额", "拟补助金额", "拟支持金额", "拟资助金额", "奖补金额", "补贴金额", "安排金额",
        "计划安排额度", "计划安排资金", "资金", "下达资金", "扶持金额", "补助资金", "补助资金额度", "補助金額", "補助金額", "補助金額", "交付決定額", "交付金額", "採択額",
        "補助金交付額", "助成金額", "amount", "award amount", "amount awarded", "grant amount", "value", "value per year",
        "total award",
      ]
    case .firstInstalment: ["拨付金额", "首期拨付", "首批拨付", "本次拨付", "本次下达"]
    case .status: ["项目状态", "进展", "status"]
    case .measures: []
    }
  }
}
