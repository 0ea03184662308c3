package import Diagnostics

/// A compiled template. Costs nothing to copy, and any number of threads may render it at once.
package struct Template: Sendable {
  package let name: String
  private let program: Program
  private let entry: Int

  init(name: String, program: Program, entry: Int) {
    self.name = name
    self.program = program
    self.entry = entry
  }

  /// Appends the page to the output.
  ///
  /// - Parameters:
  ///   - records: where names are looked up, the outermost first: the site, then the page.
  ///   - output: keeps what it holds.
  /// - Returns: what was wrong, each place once, in the order found; in lenient mode only what ended the page early.
  package func render(_ records: [Record], into output: inout [UInt8]) -> [Diagnostic] {
    render(scopes: records.map(\.cell), keeping: records, into: &output)
  }

  /// Appends the page for a value that need not be a record: `{{.}}` is that value.
  package func render(_ value: Value, into output: inout [UInt8]) -> [Diagnostic] {
    let name = Name(".")
    let holder: Record = [name: value]
    return render(scopes: holder.view.cell(of: name.id).map { [$0] } ?? [], keeping: [holder], into: &output)
  }

  private func render(scopes: [Cell], keeping records: [Record], into output: inout [UInt8]) -> [Diagnostic] {
    withExtendedLifetime(records) {
      var renderer = Renderer(program, scopes: scopes)
      renderer.run(from: entry)
      output.append(contentsOf: renderer.output.written)
      return renderer.findings.map { $0.diagnostic(program) }
    }
  }
}
