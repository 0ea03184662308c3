import ReportModel

extension Presentation {
  /// How many projects one page of a list shows.
  static let pageSize = 100

  func programme(_ id: String) -> Table.Cell {
    Table.Cell(dataset.catalogue.programme(id)?.name ?? id, address: Address.programme(id))
  }

  /// A list cut into pages: what page `number` shows of it and how to reach the others.
  func list(_ indices: some RandomAccessCollection<Int>, page number: Int = 1, of address: String) -> ProjectList {
    let size = Self.pageSize, pages = Self.pages(of: indices.count)
    let shown = indices.dropFirst((number - 1) * size).prefix(size)
    return ProjectList(
      presentation: self, indices: Array(shown), isOwn: address == Address.projects,
      pager: pages > 1
        ? pager(number, of: pages, first: (number - 1) * size + 1, shown: shown.count, all: indices.count, at: address)
        : nil)
  }

  static func pages(of count: Int) -> Int { max(1, (count + pageSize - 1) / pageSize) }

  /// The pages a pager names: the first, the last and two on either side; a gap of one page is closed.
  static func window(_ number: Int, of pages: Int) -> [Int] {
    var near = Set(max(1, number - 2)...min(pages, number + 2)).union([1, pages])
    if near.contains(3) { near.insert(2) }
    if near.contains(pages - 2) { near.insert(pages - 1) }
    return near.sorted()
  }

  /// Links to the pages of a list: page `number`, which shows `shown` of `all` entries from the `first`.
  func pager(_ number: Int, of pages: Int, first: Int, shown: Int, all: Int, at address: String) -> Pager {
    var links = [Table.Cell](), current = 0, last = 0
    for page in Self.window(number, of: pages) {
      if page > last + 1 { links.append(Table.Cell("…")) }
      links.append(Table.Cell(String(page), address: Address.page(page, of: address)))
      if page == number { current = links.count }
      last = page
    }
    return Pager(
      current: current, pages: links,
      position: words.filled(
        .pagePosition, groupedText(first), groupedText(first + shown - 1), groupedText(all)),
      previous: number > 1 ? Address.page(number - 1, of: address) : nil,
      next: number < pages ? Address.page(number + 1, of: address) : nil)
  }
}
