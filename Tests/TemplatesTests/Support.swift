import Diagnostics
import Templates

extension TemplateSet {
  /// Templates of the given names and texts, each found at `name.html`.
  init(_ texts: KeyValuePairs<String, String>, constants: [String: String] = [:], mode: Mode) {
    let files = texts.map { TemplateFile(name: $0.key, path: "\($0.key).html", bytes: Array($0.value.utf8)) }
    self.init(files: files, constants: constants, mode: mode)
  }

  /// What a template writes and finds wrong.
  func page(_ name: String = "page", _ records: Record...) -> (text: String, diagnostics: [Diagnostic]) {
    var output = [UInt8]()
    let diagnostics = self[name]?.render(records, into: &output) ?? []
    return (String(decoding: output, as: UTF8.self), diagnostics)
  }
}

/// One template in strict mode, `page.html`.
func strict(_ text: String, knowing vocabulary: Set<String> = [], constants: [String: String] = [:]) -> TemplateSet {
  TemplateSet(["page": text], constants: constants, mode: .strict(vocabulary: vocabulary))
}

extension Name {
  static let title = Name("title"), support = Name("support"), rows = Name("rows"), url = Name("url")
  static let note = Name("note"), body = Name("body"), site = Name("site"), name = Name("name")
}
