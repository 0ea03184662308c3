package import ReportModel

/// What departments write above their columns: the one table by which a header is found, a column recognised and a
/// mapping proposed.
///
/// The words map nothing by themselves: which of 立项金额 and 拨付金额 is the support a list is about, only sources.yaml
/// says.
package enum HeaderWords {
  /// The field a header names, its unit and blanks aside; of several the first in their order; nil for a word that
  /// names none.
  package static func field(_ header: String) -> ProjectField? { fields[comparable(HeaderText(header).name)] }

  /// Whether a cell, as `comparable` writes it, is the header of a column: of a field or of something else.
  package static func isKnown(_ comparable: String) -> Bool { fields[comparable] != nil || others.contains(comparable) }

  /// The words for a field in every language; its canonical header is the first of them.
  static func words(of field: ProjectField) -> [HeaderWord] { byField[field] ?? [] }

  /// Headers of columns that number the rows, as they are compared.
  static let serial = Set(
    [
      "序号", "编号", "序", "号", "no", "no.", "number", "№", "#", "item", "row", "番号", "項番", "通番", "连番", "連番", "順番",
    ].map(comparable))

  /// Those of them that never are an id.
  static let onlySerial = Set(["序号", "序", "№", "#", "項番", "通番", "連番", "順番", "item"].map(comparable))

  /// Headers of columns that name persons, or how to reach or pay them: nothing for a published list.
  static let persons = Set(
    [
      "负责人", "项目负责人", "课题负责人", "申请人", "申报人", "主持人", "首席专家", "联系人", "联系电话", "联系方式", "电话", "手机",
      "手机号码", "身份证号", "身份证号码", "法定代表人", "法人代表", "银行账号", "开户行", "开户银行", "账号", "邮箱", "电子邮箱",
      "第一完成人", "完成人", "职称", "代表者", "代表者名", "研究者", "研究代表者", "研究代表者名", "担当者", "担当者名", "連絡先",
      "電話番号", "口座番号", "principal investigator", "investigator", "pi", "contact", "contact name", "email", "e-mail",
      "phone", "telephone", "participants", "lead applicant", "account number",
    ].map(comparable))

  /// Headers of further columns that are no field.
  private static let remarks = Set(
    [
      "备注", "说明", "管理处室", "级别", "備考", "住所", "remarks", "notes", "description", "aims and objectives", "address",
      "postcode", "country", "latitude", "longitude", "duration",
    ].map(comparable))

  private static let others = serial.union(persons).union(remarks)

  private static let byField: [ProjectField: [HeaderWord]] = {
    var words = [ProjectField: [HeaderWord]]()
    for field in ProjectField.columns { words[field] = [HeaderWord(field.header)] }
    for entry in FieldWords.all { words[entry.field, default: []] += entry.words.map(HeaderWord.init) }
    return words
  }()

  private static let fields: [String: ProjectField] = {
    var fields = [String: ProjectField]()
    for field in ProjectField.columns {
      for word in [comparable(field.rawValue)] + words(of: field).map(\.whole) where fields[word] == nil {
        fields[word] = field
      }
    }
    return fields
  }()
}
