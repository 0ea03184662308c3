import ReportModel

/// What lists call the fields of a project: the headers by which a column is recognised, in three languages.
///
/// A word is a whole header, or the end of one; the canonical header and key of a field need not be among them.
struct FieldWords: Sendable {
  let field: ProjectField
  let words: [String]

  init(_ field: ProjectField, _ words: String...) { (self.field, self.words) = (field, words) }

  /// Every word of every language by the field it means.
  static let byField: [ProjectField: [HeaderWord]] = {
    var words = [ProjectField: [HeaderWord]]()
    for field in ProjectField.columns { words[field] = HeaderWords.words(of: field).dropFirst().map(HeaderWord.init) }
    for entry in chinese + japanese + english { words[entry.field, default: []] += entry.words.map(HeaderWord.init) }
    return words
  }()

  /// Every word, as it is written.
  static let all = (chinese + japanese + english).flatMap(\.words)

  /// Headers of columns that number the rows.
  static let serial = [
    "序号", "编号", "序", "号", "no", "no.", "number", "#", "item", "row", "番号", "項番", "通番", "连番", "順番",
  ].map(comparable)

  /// Those of them that never are an id.
  static let onlySerial = ["序号", "序", "#", "項番", "通番", "item"].map(comparable)

  /// Headers of columns that name persons, or how to reach or pay them: nothing for a published list.
  static let persons = [
    "负责人", "项目负责人", "课题负责人", "申请人", "申报人", "主持人", "联系人", "联系电话", "联系方式", "电话", "手机", "手机号码", "身份证号",
    "身份证号码", "法定代表人", "法人代表", "银行账号", "开户行", "开户银行", "账号", "邮箱", "电子邮箱", "第一完成人", "完成人", "代表者",
    "代表者名", "研究代表者", "研究代表者名", "担当者", "担当者名", "連絡先", "電話番号", "口座番号", "principal investigator", "pi", "contact",
    "contact name", "email", "e-mail", "phone", "telephone", "participants", "lead applicant", "account number",
  ].map(comparable)
}
