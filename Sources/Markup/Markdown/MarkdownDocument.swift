/// A Markdown text of the site: CommonMark without raw HTML, with pipe tables, blocks filled with data, and headings
/// one can link to. A value: the tree behind it is made anew for every use and never leaves.
package struct MarkdownDocument: Sendable {
  package let headings: [Heading]
  /// Links and images by line.
  package let links: [Link]
  package let dataBlocks: [DataBlock]
  /// By place.
  package let warnings: [MarkdownWarning]
  private let source: MarkdownSource
  private let kinds: Set<String>

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: Markdown in UTF-8, without front matter; bytes that are not UTF-8 become U+FFFD.
  ///   - firstLine: the line of the author's file its first line is.
  ///   - kinds: the first words of fences that are data blocks; all other fences show code.
  package init(_ text: [UInt8], firstLine: Int = 1, dataBlocks kinds: Set<String> = []) {
    let text = text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text[3...]) : text
    source = MarkdownSource(text, tables: Self.tables(text, firstLine: firstLine), firstLine: firstLine)
    self.kinds = kinds
    let contents = MarkdownContents(source, dataBlocks: kinds)
    headings = contents.headings
    links = contents.links
    dataBlocks = contents.dataBlocks
    warnings = contents.warnings
  }

  /// The tables of a text, each with the line its paragraph starts at.
  private static func tables(_ text: [UInt8], firstLine: Int) -> [(table: PipeTable, line: Int)] {
    guard text.contains(UInt8(ascii: "|")), let tree = MarkdownTree(text) else { return [] }
    return tables(tree, MarkdownSource(text, tables: [], firstLine: firstLine))
  }

  private static func tables(
    _ tree: borrowing MarkdownTree, _ source: MarkdownSource
  ) -> [(table: PipeTable, line: Int)] {
    tree.nodes().compactMap { node in
      guard node.kind == .paragraph, let table = PipeTable(source.lines(of: node)) else { return nil }
      return (table, node.startLine)
    }
  }

  /// Renders the text.
  ///
  /// - Parameters:
  ///   - destination: the address to write for a link or image instead of the author's, nil to keep that. Addresses
  ///     that may run something are dropped whoever gives them.
  ///   - dataBlock: what to write for a data block.
  /// - Returns: the fragment, valid UTF-8 whatever the text was.
  package func html(
    destination: (Link) -> String? = { _ in nil }, dataBlock: (DataBlock) -> HTML = { _ in .empty }
  ) -> HTML {
    guard let tree = MarkdownTree(source.text) else { return .empty }
    let reading = MarkdownReading(tree, source, dataBlocks: kinds)
    for found in reading.links {
      let address = destination(found.link) ?? found.link.destination
      found.node.setDestination(isSafeURL(address) ? address : "")
    }
    for found in reading.dataBlocks {
      MarkdownNode.custom(isBlock: true, enter: dataBlock(found.block))?.replace(found.node)
    }
    for found in reading.headings { anchor(found.node, found.heading) }
    for node in reading.rawHTML { node.remove() }
    insertTables(reading.paragraphs)
    return tree.html(passingRawHTML: false)
  }

  /// A block without marks of its own keeps the heading on a line of its own.
  private func anchor(_ node: MarkdownNode, _ heading: Heading) {
    var open = Array("<h\(heading.level) id=\"".utf8)
    appendEscaped(heading.id, to: &open)
    open += "\">".utf8
    let close = HTML(trusted: Array("</h\(heading.level)>".utf8))
    guard let block = MarkdownNode.custom(isBlock: true, enter: .empty),
      let inline = MarkdownNode.custom(isBlock: false, enter: HTML(trusted: open), exit: close)
    else { return }
    block.append(inline)
    inline.adoptChildren(of: node)
    block.replace(node)
  }

  private func insertTables(_ paragraphs: [MarkdownNode]) {
    var nodes = TableNodes(paragraphs.prefix(source.excerptCount))
    let lines = paragraphs.dropFirst(source.excerptCount).map { ($0.startLine, $0) }
    let byLine = Dictionary(lines) { first, _ in first }
    for (table, line) in zip(source.tables, source.tableLines) {
      guard let paragraph = byLine[line] else { continue }
      nodes.replace(paragraph, by: table)
    }
  }
}
