/// Builds the nodes of a table out of the paragraphs its cells were read as.
struct TableNodes {
  /// Tables of more columns than this scroll on their own where the page is narrow.
  static let narrowColumns = 3

  private var excerpts: ArraySlice<MarkdownNode>

  /// Takes the paragraphs in the order of `PipeTable.excerpts`, table after table.
  init(_ excerpts: ArraySlice<MarkdownNode>) {
    self.excerpts = excerpts
  }

  /// Puts a table in the place of the paragraph it was written in.
  mutating func replace(_ paragraph: MarkdownNode, by table: PipeTable) {
    if !table.preface.isEmpty, let preface = MarkdownNode.paragraph() {
      adoptNext(into: preface)
      preface.insertBefore(paragraph)
    }
    let isWide = table.alignments.count > Self.narrowColumns
    let open: StaticString = isWide ? "<div class=\"table-scroll\" tabindex=\"0\">\n<table>" : "<table>"
    let close: StaticString = isWide ? "</table>\n</div>" : "</table>"
    guard let block = MarkdownNode.custom(isBlock: true, enter: HTML(trusted: open), exit: HTML(trusted: close)) else {
      return
    }
    append(to: block, "<thead>", rows: [table.header], table, cell: "th scope=\"col\"", "</thead>")
    if !table.rows.isEmpty { append(to: block, "<tbody>", rows: table.rows, table, cell: "td", "</tbody>") }
    block.replace(paragraph)
  }

  private mutating func append(
    to block: MarkdownNode, _ open: StaticString, rows: [[SourceLine]], _ table: PipeTable, cell: String,
    _ close: StaticString
  ) {
    guard let group = MarkdownNode.custom(isBlock: true, enter: HTML(trusted: open), exit: HTML(trusted: close)) else {
      return
    }
    block.append(group)
    for _ in rows {
      guard let row = MarkdownNode.custom(isBlock: true, enter: HTML(trusted: "<tr>"), exit: HTML(trusted: "</tr>"))
      else { return }
      group.append(row)
      for alignment in table.alignments { append(to: row, cell, alignment) }
    }
  }

  private mutating func append(to row: MarkdownNode, _ cell: String, _ alignment: PipeTable.Alignment) {
    let open = "<\(cell)\(attribute(alignment))>"
    let close = "</\(cell.prefix { $0 != " " })>"
    guard
      let node = MarkdownNode.custom(
        isBlock: false, enter: HTML(trusted: Array(open.utf8)), exit: HTML(trusted: Array(close.utf8)))
    else { return }
    row.append(node)
    adoptNext(into: node)
  }

  /// Moves the inlines of the next excerpt, without the mark that kept it a paragraph.
  private mutating func adoptNext(into node: MarkdownNode) {
    guard let excerpt = excerpts.popFirst() else { return }
    if let first = excerpt.firstChild, first.kind == .text {
      let text = first.literal.utf8.dropFirst(MarkdownSource.cellMark.utf8.count)
      if text.isEmpty { first.remove() } else { first.setLiteral(String(decoding: text, as: UTF8.self)) }
    }
    node.adoptChildren(of: excerpt)
    excerpt.remove()
  }

  private func attribute(_ alignment: PipeTable.Alignment) -> String {
    switch alignment {
    case .none: ""
    case .left: " class=\"align-left\""
    case .center: " class=\"align-center\""
    case .right: " class=\"align-right\""
    }
  }
}
