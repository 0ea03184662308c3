/// What one walk over a tree finds out: the same walk for the contents of a document and for its rendering.
struct MarkdownReading {
  struct FoundHeading {
    let node: MarkdownNode
    let heading: Heading
  }

  struct FoundLink {
    let node: MarkdownNode
    let link: Link
  }

  struct FoundBlock {
    let node: MarkdownNode
    let block: DataBlock
  }

  private(set) var headings: [FoundHeading] = []
  private(set) var links: [FoundLink] = []
  private(set) var dataBlocks: [FoundBlock] = []
  private(set) var rawHTML: [MarkdownNode] = []
  private(set) var paragraphs: [MarkdownNode] = []
  private(set) var warnings: [MarkdownWarning] = []
  private let source: MarkdownSource
  private let kinds: Set<String>
  private var ids = HeadingIDs()
  private var texts: [(node: MarkdownNode, line: Int)] = []
  /// How many lines the inlines of this paragraph stand further down than libcmark says.
  private var shift = 0
  /// Whether the paragraph is that of a table, whose cells have been read on their own.
  private var isInTable = false

  init(_ tree: borrowing MarkdownTree, _ source: MarkdownSource, dataBlocks kinds: Set<String>) {
    self.source = source
    self.kinds = kinds
    let tableLines = Set(source.tableLines)
    for node in tree.nodes() {
      switch node.kind {
      case .paragraph, .heading: start(node, isTable: tableLines.contains(node.startLine))
      case .codeBlock: add(codeBlock: node)
      case .htmlBlock: add(html: node, line: node.startLine)
      case .text, .htmlInline, .link, .image: if !isInTable { add(inline: node) }
      case .code, .lineBreak, .other: break
      }
    }
    warnings += LiteralEmphasis(texts, in: source).warnings
    warnings.sort { ($0.line, $0.column ?? 0) < ($1.line, $1.column ?? 0) }
  }

  private mutating func start(_ node: MarkdownNode, isTable: Bool) {
    warnings += LiteralEmphasis(texts, in: source).warnings
    texts = []
    isInTable = isTable && node.kind == .paragraph
    shift = Self.definitionLines(node)
    if node.kind == .heading { add(heading: node) } else { paragraphs.append(node) }
  }

  private mutating func add(inline node: MarkdownNode) {
    let line = node.startLine + shift
    switch node.kind {
    case .htmlInline: add(html: node, line: line)
    case .link: add(.link, node, line: line)
    case .image: add(.image, node, line: line)
    case .text: if !Self.isAddress(node) { texts.append((node, line)) }
    case .paragraph, .heading, .codeBlock, .htmlBlock, .code, .lineBreak, .other: break
    }
  }

  /// Whether a text is an address in angle brackets, which holds no marks.
  private static func isAddress(_ text: MarkdownNode) -> Bool {
    guard let link = text.parent, link.kind == .link else { return false }
    return link.destination == text.literal || link.destination == "mailto:\(text.literal)"
  }

  /// The link definitions at the start of a paragraph: libcmark takes them away without moving the lines of the rest.
  private static func definitionLines(_ paragraph: MarkdownNode) -> Int {
    guard paragraph.kind == .paragraph, let last = paragraph.lastChild, last.endLine > 0 else { return 0 }
    return max(0, paragraph.endLine - last.endLine)
  }

  private mutating func add(heading node: MarkdownNode) {
    let text = Self.text(node)
    headings.append(
      FoundHeading(
        node: node,
        heading: Heading(
          level: node.headingLevel, text: text, id: ids.id(for: text), line: source.authorLine(node.startLine))))
  }

  private mutating func add(codeBlock node: MarkdownNode) {
    let words = node.fenceInfo.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let kind = words.first.map(String.init), kinds.contains(kind) else { return }
    let block = DataBlock(
      kind: kind, info: words.count > 1 ? String(words[1]) : "", body: node.literal,
      bodyLine: source.authorLine(node.startLine) + 1)
    dataBlocks.append(FoundBlock(node: node, block: block))
  }

  /// Comments are dropped without a word: they were not meant to be seen.
  private mutating func add(html node: MarkdownNode, line: Int) {
    rawHTML.append(node)
    let html = node.literal
    let isComment = html.utf8.starts(with: "<!--".utf8)
    if isComment { return }
    let start = html.prefix { !$0.isNewline }
    warnings.append(
      MarkdownWarning(line: source.authorLine(line), column: nil, kind: .rawHTMLDropped(String(start))))
  }

  private mutating func add(_ kind: Link.Kind, _ node: MarkdownNode, line: Int) {
    let link = Link(kind: kind, destination: node.destination, line: source.authorLine(line))
    links.append(FoundLink(node: node, link: link))
    if !isSafeURL(link.destination) {
      warnings.append(MarkdownWarning(line: link.line, column: nil, kind: .addressDropped(link.destination)))
    }
  }

  private static func text(_ node: MarkdownNode) -> String {
    switch node.kind {
    case .text, .code: node.literal
    case .lineBreak: " "
    case .htmlInline: ""
    case .paragraph, .heading, .codeBlock, .htmlBlock, .link, .image, .other:
      node.children.map(text).joined()
    }
  }
}

/// What a document can say of itself without its tree.
struct MarkdownContents {
  private(set) var headings: [Heading] = []
  private(set) var links: [Link] = []
  private(set) var dataBlocks: [DataBlock] = []
  private(set) var warnings: [MarkdownWarning] = []

  init(_ source: MarkdownSource, dataBlocks kinds: Set<String>) {
    guard let tree = MarkdownTree(source.text) else { return }
    let reading = MarkdownReading(tree, source, dataBlocks: kinds)
    headings = reading.headings.map(\.heading)
    let placed = reading.links.enumerated().sorted {
      ($0.element.link.line, $0.offset) < ($1.element.link.line, $1.offset)
    }
    links = placed.map(\.element.link)
    dataBlocks = reading.dataBlocks.map(\.block)
    warnings = reading.warnings
  }
}
