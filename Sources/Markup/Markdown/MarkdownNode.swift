private import CCMark

/// A node of a `MarkdownTree`, valid as long as the tree.
struct MarkdownNode: Equatable {
  let pointer: OpaquePointer

  /// The kinds of nodes the site treats in its own way.
  enum Kind {
    case paragraph, heading, codeBlock, htmlBlock, text, code, lineBreak, htmlInline, link, image, other
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .other
    }
  }

  var isQuote: Bool { cmark_node_get_type(pointer) == CMARK_NODE_BLOCK_QUOTE }

  var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }
  var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }
  var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }
  var lastChild: MarkdownNode? { cmark_node_last_child(pointer).map(MarkdownNode.init) }

  var children: [MarkdownNode] {
    var found: [MarkdownNode] = []
    var child = firstChild
    while let node = child {
      found.append(node)
      child = node.next
    }
    return found
  }

  /// Lines and columns count from 1, columns in bytes.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  var fenceInfo: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }
  var destination: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }

  func setDestination(_ destination: String) { cmark_node_set_url(pointer, destination) }

  func setLiteral(_ literal: String) { cmark_node_set_literal(pointer, literal) }
}

// Changing the tree
extension MarkdownNode {
  /// A node that writes markup of ours around its children. Zero bytes, which C text cannot hold, become U+FFFD.
  static func custom(isBlock: Bool, enter: HTML, exit: HTML = .empty) -> MarkdownNode? {
    guard let node = cmark_node_new(isBlock ? CMARK_NODE_CUSTOM_BLOCK : CMARK_NODE_CUSTOM_INLINE) else { return nil }
    cmark_node_set_on_enter(node, cText(enter))
    cmark_node_set_on_exit(node, cText(exit))
    return MarkdownNode(pointer: node)
  }

  private static func cText(_ html: HTML) -> [CChar] {
    let bytes = html.bytes.contains(0) ? html.bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] } : html.bytes
    return bytes.map(CChar.init(bitPattern:)) + [0]
  }

  static func paragraph() -> MarkdownNode? { cmark_node_new(CMARK_NODE_PARAGRAPH).map(MarkdownNode.init) }

  func append(_ child: MarkdownNode) { cmark_node_append_child(pointer, child.pointer) }

  func insertBefore(_ sibling: MarkdownNode) { cmark_node_insert_before(sibling.pointer, pointer) }

  /// Moves the children of another node to the end of this one's.
  func adoptChildren(of other: MarkdownNode) {
    for child in other.children { append(child) }
  }

  /// Takes the node's place; the node and what is left in it are gone.
  func replace(_ node: MarkdownNode) {
    cmark_node_replace(node.pointer, pointer)
    cmark_node_free(node.pointer)
  }

  /// Takes the node and all in it out of the tree.
  func remove() { cmark_node_free(pointer) }
}
