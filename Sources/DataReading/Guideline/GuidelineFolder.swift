import Diagnostics
import ParallelWork
import ReportModel

/// The files of one year's guideline.
struct GuidelineFolder {
  let path: String
  /// The folder's name, which is the year.
  let name: String
  let files: SiteFiles
  let money: MoneyUnit
  let workers: Int

  func guideline(_ log: inout DiagnosticLog) -> Guideline? {
    let head = path + "/guideline.yaml"
    guard let bytes = files[head] else {
      log.error("guideline.no-head", at: Place(file: path), "the folder has no guideline.yaml")
      return nil
    }
    guard let keys = YAMLText(bytes, file: head).mapping(GuidelineKey.self, &log) else { return nil }
    let year = keys.required(.year, &log).flatMap { self.year($0, &log) }
    let title = keys.required(.title, &log).flatMap { self.title($0, &log) }
    let source = keys.required(.source, &log).flatMap { self.source($0, &log) }
    let files = source.map { contents(of: [$0] + paths) }
    if let text = files?.first { log.add(text.said) }
    let annexes = keys.required(.annexes, &log)
    guard let year, let title, let files, let text = files[0].value.text, let annexes else { return nil }
    let read = self.annexes(annexes, text, &log), parts = parts(files.dropFirst(), text, &log)
    parts.check(against: text, annexes: read.map(\.id), &log)
    return Guideline(
      year: year, title: title, annexes: read, programmes: parts.programmes(inOrderOf: text),
      forms: parts.forms(inOrderOf: text), clauses: text.clauses)
  }

  /// The files with programmes and forms.
  private var paths: [String] { files.paths(in: path, "yaml").filter { $0 != path + "/guideline.yaml" } }

  /// What a file holds: the source text, or programmes and forms as YAML; neither where it cannot be read.
  private struct Content: Sendable {
    var text: GuidelineText?
    var parts: YAMLMapping<GuidelinePartKey>?
  }

  /// The source text, which comes first, and the other files side by side: no YAML needs the text to be read.
  private func contents(of paths: [String]) -> [(value: Content, said: DiagnosticLog)] {
    mapped(paths.indices, workers: workers, runs: 1) { run in
      run.map { index in
        let bytes = files[paths[index]] ?? []
        return logged { log in
          index == 0
            ? Content(text: GuidelineText(bytes, file: paths[index], &log))
            : Content(parts: YAMLText(bytes, file: paths[index]).mapping(GuidelinePartKey.self, &log))
        }
      }
    }
  }

  /// The programmes and forms of all files, each file by itself.
  private func parts(
    _ described: ArraySlice<(value: Content, said: DiagnosticLog)>, _ text: GuidelineText, _ log: inout DiagnosticLog
  ) -> GuidelineParts {
    let read = mapped(described.indices, workers: workers, runs: 1) { run in
      run.map { index in
        logged { log in described[index].value.parts.map { GuidelineParts($0, text: text, money: money, &log) } }
      }
    }
    var all = GuidelineParts()
    for (file, parts) in zip(described, read) {
      log.add(file.said)
      log.add(parts.said)
      if let parts = parts.value { all.append(parts) }
    }
    return all
  }

  private func year(_ value: YAMLValue, _ log: inout DiagnosticLog) -> Int? {
    guard let year = value.int(&log) else { return nil }
    if String(year) != name {
      log.error(
        "guideline.year-of-folder", at: value.place, "the folder is of another year", found: "\(year)", expected: name)
    }
    return year
  }

  /// A title may state no other year than the folder's.
  private func title(_ value: YAMLValue, _ log: inout DiagnosticLog) -> String? {
    guard let title = value.text(&log) else { return nil }
    for run in ClauseWords(title).numbers.sorted() where run.count == 4 && run != name {
      log.error("guideline.year-of-folder", at: value.place, "the title is of another year", found: run, expected: name)
    }
    return title
  }

  /// The path of the source text.
  private func source(_ value: YAMLValue, _ log: inout DiagnosticLog) -> String? {
    guard let name = value.text(&log) else { return nil }
    if files["\(path)/\(name)"] != nil { return "\(path)/\(name)" }
    let others = files.paths(in: path, "txt").map { String($0.dropFirst(path.count + 1)) }
    log.error(
      "guideline.no-source", at: value.place, "the folder has no file \"\(name)\"",
      suggestion: didYouMean(name, among: others))
    return nil
  }

  private func annexes(_ value: YAMLValue, _ text: GuidelineText, _ log: inout DiagnosticLog) -> [Annex] {
    (value.mappings(AnnexKey.self, &log) ?? []).compactMap { keys in
      let id = keys.required(.id, &log).flatMap { annexID($0, text, &log) }
      let title = keys.required(.title, &log)
      let quoted = keys[.text].map { words in
        Citations(text: text, clause: id).quote(clause: keys.required(.clause, &log), text: words, &log)
      }
      guard let id, let title, let written = title.text(&log) else { return nil }
      if text.titles[id]?.contains(ComparedText(written)) != true, let clause = text.clauses[id] {
        _ = Citations(text: text, clause: id).holds(clause, written, at: title.place, &log)
      }
      return Annex(id: id, title: written, introduction: quoted??.quotation)
    }
  }

  private func annexID(_ value: YAMLValue, _ text: GuidelineText, _ log: inout DiagnosticLog) -> String? {
    guard let id = value.text(&log) else { return nil }
    let known = text.clauses.annexes.map(\.citation)
    if known.contains(id) { return id }
    log.error(
      "guideline.unknown-annex", at: value.place, "the guideline's text has no annex \"\(id)\"",
      expected: "one of \(known.joined(separator: ", "))")
    return nil
  }
}
