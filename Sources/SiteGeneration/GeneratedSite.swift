package import Diagnostics
package import OutputWriting
import ParallelWork
import ReportModel

/// A site whose files are known and are made when they are asked for. Whoever publishes shows each made file to the
/// site, once, and asks afterwards whether all is well.
package struct GeneratedSite: Sendable {
  /// Nil where something is wrong that keeps the site from being made at all.
  package let tree: OutputTree?
  private let known: [Diagnostic]
  private let rendering: PageRendering
  private let gate: IntegrityGate?

  init(tree: OutputTree?, known: [Diagnostic], rendering: PageRendering, gate: IntegrityGate?) {
    self.tree = tree
    self.known = known
    self.rendering = rendering
    self.gate = gate
  }

  /// Whether something is wrong already that keeps the site from being published.
  package var isHopeless: Bool { known.hasErrors || rendering.diagnostics.hasErrors }

  /// To be shown the bytes of the file at a position of the tree; by several threads at once, if need be.
  package func look(at position: Int, _ bytes: [UInt8]) { gate?.look(at: position, bytes) }

  /// All there is to say once every file was looked at. Where pages could not be made as they should, the integrity
  /// gate says nothing about them.
  package var diagnostics: [Diagnostic] {
    let found = known + rendering.diagnostics
    guard !found.hasErrors, let gate else { return found }
    return found + gate.diagnostics
  }

  /// Makes every file and looks at it, for those who do not publish.
  package func check(workers: Int) {
    guard let tree else { return }
    inParallel(tree.files.count, workers: workers) { look(at: $0, tree.files[$0].bytes) }
  }

  /// The whole site in memory, looked at; nil where a diagnostic is an error.
  package func held(workers: Int) -> (tree: OutputTree?, diagnostics: [Diagnostic]) {
    guard let tree else { return (nil, diagnostics) }
    let files = mapped(tree.files.indices, workers: workers) { range in
      range.map { position in
        let file = tree.files[position], bytes = file.bytes
        look(at: position, bytes)
        return OutputFile(file.path, bytes, madeBy: file.maker)
      }
    }
    let diagnostics = diagnostics
    return (diagnostics.hasErrors ? nil : try? OutputTree(files, workers: workers), diagnostics)
  }
}
