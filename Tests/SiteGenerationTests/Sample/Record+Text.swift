import Templates

extension Record {
  /// What a template writes of it.
  func text(by template: String) -> String {
    let file = TemplateFile(name: "page", path: "page.html", bytes: Array(template.utf8))
    var bytes = [UInt8]()
    _ = TemplateSet(files: [file], mode: .lenient)["page"]?.render([self], into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
