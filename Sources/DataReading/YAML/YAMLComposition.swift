import Diagnostics
import Yams

/// Turns the parser's nodes into values, counting them: aliases may repeat a value, but not beyond the bounds.
struct YAMLComposition {
  let text: YAMLText
  private var count = 0
  /// Why there is no value.
  private(set) var refusal: Diagnostic?

  init(text: YAMLText) { self.text = text }

  /// nil when the value is refused; then `refusal` says why.
  mutating func value(_ node: Node, label: String, depth: Int) -> YAMLValue? {
    let place = place(of: node)
    count += 1
    guard count <= YAMLText.maximumValues else {
      return refused("yaml.too-large", at: place, "the file has more than \(YAMLText.maximumValues) values")
    }
    guard depth <= YAMLText.maximumDepth else {
      return refused("yaml.too-large", at: place, "the file is nested more than \(YAMLText.maximumDepth) levels deep")
    }
    guard let content = content(node, label: label, depth: depth) else { return nil }
    return YAMLValue(content: content, place: place, label: label)
  }

  private mutating func content(_ node: Node, label: String, depth: Int) -> YAMLValue.Content? {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      return isPlain && ["", "~", "null"].contains(scalar.string) ? .nothing : .text(scalar.string)
    case .sequence(let sequence):
      var items = [YAMLValue]()
      for (index, item) in sequence.enumerated() {
        guard let value = value(item, label: "item \(index + 1) of \(label)", depth: depth + 1) else { return nil }
        items.append(value)
      }
      return .list(items)
    case .mapping(let mapping):
      var entries = [YAMLEntry]()
      for (key, item) in mapping {
        guard let entry = entry(key, item, depth: depth) else { return nil }
        entries.append(entry)
      }
      return .mapping(entries)
    case .alias: return .nothing
    }
  }

  private mutating func entry(_ key: Node, _ item: Node, depth: Int) -> YAMLEntry? {
    let place = place(of: key)
    guard case .scalar(let name) = key else { return refused("yaml.wrong-type", at: place, "a key must be text") }
    guard let value = value(item, label: "\"\(name.string)\"", depth: depth + 1) else { return nil }
    return YAMLEntry(key: name.string, keyPlace: place, value: value)
  }

  private mutating func refused<Nothing>(_ code: String, at place: Place, _ message: String) -> Nothing? {
    refusal = Diagnostic(.error, code, at: place, message)
    return nil
  }

  private func place(of node: Node) -> Place {
    node.mark.map { text.place($0.line, $0.column) } ?? Place(file: text.file)
  }
}
