private import CCMark

/// The tree libcmark makes of a Markdown text. Owns its nodes: they live as long as it does.
///
/// Text that is not UTF-8 comes out with U+FFFD in its place, so what is rendered is always valid.
struct MarkdownTree: ~Copyable {
  let root: MarkdownNode

  init?(_ source: [UInt8]) {
    let root = source.map(CChar.init(bitPattern:)).withUnsafeBufferPointer { bytes in
      cmark_parse_document(bytes.baseAddress, bytes.count, CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_SOURCEPOS)
    }
    guard let root else { return nil }
    self.root = MarkdownNode(pointer: root)
  }

  deinit { cmark_node_free(root.pointer) }

  /// Renders the tree as libcmark does; unless raw HTML passes, it and links that may run something are left out.
  func html(passingRawHTML: Bool) -> HTML {
    guard let text = cmark_render_html(root.pointer, passingRawHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT) else {
      return .empty
    }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return HTML(trusted: [UInt8](UnsafeRawBufferPointer(start: text, count: length(text))))
  }

  /// Every node in the order of the text, parents before children.
  func nodes() -> [MarkdownNode] {
    var found: [MarkdownNode] = []
    guard let iterator = cmark_iter_new(root.pointer) else { return [] }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return found }
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) {
        found.append(MarkdownNode(pointer: node))
      }
    }
  }
}

/// Markdown as the CommonMark specification has it, byte for byte what libcmark writes: no tables, no headings to link
/// to, nothing of ours.
package func commonMark(_ source: [UInt8], passingRawHTML: Bool = false) -> HTML {
  MarkdownTree(source)?.html(passingRawHTML: passingRawHTML) ?? .empty
}

private func length(_ text: UnsafePointer<CChar>) -> Int {
  var count = 0
  while text[count] != 0 { count += 1 }
  return count
}
