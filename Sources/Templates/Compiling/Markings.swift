internal import Diagnostics

/// The markup of every template read from end to end: where addresses have to be looked at, and in strict mode which
/// values stand where no escaping makes them safe.
///
/// A section must leave the markup as it found it, so that the reading holds whether it renders or not; a partial or
/// parent stands in text and leaves text. A block is read where its template declares it, and what replaces it is read
/// from the same point.
struct Markings {
  /// By template and token.
  private(set) var addresses: [[Int: [AddressMark]]]
  private(set) var diagnostics: [Diagnostic] = []
  private let library: Library
  private let constants: Constants
  private var blocks: [[String: [HTMLState]]]
  private var isRead: [Bool]

  init(_ library: Library, _ constants: Constants) {
    self.library = library
    self.constants = constants
    let count = library.templates.count
    addresses = Array(repeating: [:], count: count)
    blocks = Array(repeating: [:], count: count)
    isRead = Array(repeating: false, count: count)
    for index in 0..<count { readWithParents(index) }
  }

  /// Reads parents first: what replaces a block starts where the parent's markup stands.
  private mutating func readWithParents(_ start: Int) {
    var waiting = [start]
    var entered = Set<Int>()
    while let index = waiting.last {
      let parents = library.reachable(from: index).dropFirst().filter { !isRead[$0] && !entered.contains($0) }
      if entered.insert(index).inserted, !parents.isEmpty {
        waiting += parents.filter { !entered.contains($0) }
      } else {
        waiting.removeLast()
        if !isRead[index] { read(index) }
      }
    }
  }

  private mutating func read(_ index: Int) {
    isRead[index] = true
    let template = library.templates[index]
    guard !template.isBroken else { return }
    var reading = MarkupReading(template, constants) { [library, blocks] parent, block in
      guard let parent = library.index(of: parent) else { return [] }
      return library.reachable(from: parent).flatMap { blocks[$0][block] ?? [] }
    }
    reading.run()
    addresses[index] = reading.addresses
    blocks[index] = reading.blocks
    diagnostics += reading.diagnostics
  }
}
