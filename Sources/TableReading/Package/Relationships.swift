/// What a part of an Open Packaging Conventions file (ECMA-376 part 2) refers to.
struct Relationship: Hashable {
  let id: String
  /// The last step of its type's address, which the strict and the transitional form have in common: `worksheet`.
  let kind: String
  /// The part it leads to, without a leading slash.
  let target: String
}

/// Reads a `.rels` part.
final class RelationshipListener: XMLListener {
  private(set) var relationships = [Relationship]()
  private let folder: String

  /// `folder` is that of the part whose relationships they are, with a final slash or empty.
  init(folder: String) { self.folder = folder }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    guard "Relationship" ~= name, attributes.text("TargetMode") != "External", let target = attributes.text("Target"),
      let type = attributes.text("Type")
    else { return true }
    let kind = type.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(type[type.utf8.index(after: $0)...]) } ?? type
    relationships.append(
      Relationship(id: attributes.text("Id") ?? "", kind: kind, target: Self.resolved(target, in: folder)))
    return true
  }

  func end(_ name: XMLName) -> Bool { true }
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}

  /// An absolute or relative reference as the name of a part; steps above the root stay at the root.
  static func resolved(_ target: String, in folder: String) -> String {
    let slashed = String(decoding: target.utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
    let whole = slashed.utf8.first == 0x2F ? slashed : folder + slashed
    var steps = [Substring]()
    for step in whole.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
