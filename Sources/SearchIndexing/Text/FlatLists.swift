/// Many short lists end to end in one array: a list of its own for each would cost more than what is in it.
struct FlatLists<Element: Sendable>: Sendable {
  private var elements = [Element]()
  private var ends = [0]

  var count: Int { ends.count - 1 }

  /// What a list holds; the indices of the slice are not those of the list.
  subscript(index: Int) -> ArraySlice<Element> { elements[ends[index]..<ends[index + 1]] }

  /// Adds a list.
  mutating func append(_ list: some Sequence<Element>) {
    elements.append(contentsOf: list)
    ends.append(elements.count)
  }

  /// Adds all lists of another, in their order.
  mutating func append(lists: FlatLists) {
    let start = elements.count
    elements.append(contentsOf: lists.elements)
    ends.append(contentsOf: lists.ends.dropFirst().lazy.map { start + $0 })
  }
}
