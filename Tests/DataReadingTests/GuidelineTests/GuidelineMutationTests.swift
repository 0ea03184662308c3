import Diagnostics
import FoundationEssentials
import ReportModel
import TestSupport
import Testing

import DataReading

/// No number of the real guideline's data can be changed unnoticed.
///
/// With GONGSHI_MUTATE_ALL=1 in the environment every number is changed, and exchanged for every other number of its file
/// that has as many digits; otherwise a hundred chosen by a seed are changed.
struct GuidelineMutationTests {
  @Test func `changing any number of the data is an error`() throws {
    let source = try MutableGuideline()
    #expect(source.numbers.count > 1000)
    var random = SeededNumbers(seed: 2024)
    let isExhaustive = ProcessInfo.processInfo.environment["GONGSHI_MUTATE_ALL"] != nil
    let chosen =
      isExhaustive
      ? source.numbers.flatMap { source.replacements(of: $0) }
      : source.numbers.shuffled(using: &random).prefix(100).map { ($0, $0.successor) }
    let survivors = chosen.filter { !source.log(of: $0, replacedBy: $1).hasErrors }
    if isExhaustive {
      print("\(source.numbers.count) numbers, \(chosen.count) mutations, \(survivors.count) survivors")
    }
    #expect(survivors.map { "\($0.description) as \($1)" } == [])
  }

  /// Numbers that do stand in the quoted words, but for somebody or something else.
  @Test(arguments: [
    ("1-1.yaml", "中重型卡车, atLeast: 20", "中重型卡车, atLeast: 50"),
    ("1-1.yaml", "重卡换电车辆, atLeast: 30, unit: 台", "重卡换电车辆, atLeast: 20, unit: 套"),
    ("1-1.yaml", "未获省级制造业创新中心建设项目资金支持: 3000", "未获省级制造业创新中心建设项目资金支持: 2000"),
    ("1-1.yaml", "rate: 0.20\n      cap: 600", "rate: 0.50\n      cap: 600"),
    ("1-1.yaml", "截至2023年12月底已投入占比", "截至1000年12月底已投入占比"),
    ("1-2.yaml", "苏南: 0.20", "苏南: 0.50"), ("1-2.yaml", "工厂类: 5", "工厂类: 3"),
    ("1-2.yaml", "form: \"1-2-6\"", "form: \"1-2-7\""),
    ("1-3.yaml", "regions: [苏南], industries: [冶金, 化工, 机械]", "regions: [苏南], industries: [冶金, 化工]"),
    ("1-3.yaml", "机械], atLeast: 2500", "机械], atLeast: 2000"),
    ("1-4.yaml", "中国软件名城: 3\n", "中国软件名城: 5\n"), ("1-4.yaml", "中国软件名城: 2000", "中国软件名城: 1000"),
    ("1-4.yaml", "moreThan: 500", "atLeast: 500"),
  ]) func `a number of another is an error`(file: String, old: String, new: String) throws {
    let source = try MutableGuideline()
    let path = "content/guidelines/2024/\(file)"
    let text = String(decoding: source.files[path] ?? [], as: UTF8.self)
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    let log = source.log(of: path, as: Array(parts.joined(separator: new).utf8))
    #expect(log.hasErrors)
  }
}

/// The files of the real guideline and every number in their values.
private struct MutableGuideline {
  struct Number: CustomStringConvertible {
    let file: String
    let range: Range<Int>
    let text: String
    let line: String

    var description: String { "\(file): \(text) in \(line)" }

    /// The same number with the next last digit.
    var successor: String {
      let last = text.utf8.last ?? 0x30
      return String(text.dropLast()) + String(Unicode.Scalar(last == 0x39 ? 0x30 : last + 1))
    }
  }

  let files: [String: [UInt8]]
  let text: GuidelineText
  let parts: [(file: String, part: GuidelineParts)]
  let numbers: [Number]

  init() throws {
    var files = [String: [UInt8]](), parts = [(file: String, part: GuidelineParts)](), log = DiagnosticLog()
    let text = try #require(try GuidelineSource.text().text)
    for name in GuidelineSource.names.sorted() {
      let (file, bytes) = ("content/guidelines/2024/\(name)", try GuidelineSource.bytes(name))
      files[file] = bytes
      guard name.hasSuffix(".yaml"), name != "guideline.yaml" else { continue }
      parts.append((file, Self.parts(bytes, file: file, text, &log)))
    }
    (self.files, self.text, self.parts, numbers) = (files, text, parts, Self.numbers(in: files))
    #expect(!log.hasErrors)
  }

  private static func parts(
    _ bytes: [UInt8], file: String, _ text: GuidelineText, _ log: inout DiagnosticLog
  ) -> GuidelineParts {
    guard let keys = YAMLText(bytes, file: file).mapping(GuidelinePartKey.self, &log) else { return GuidelineParts() }
    return GuidelineParts(keys, text: text, money: .tenThousandYuan, &log)
  }

  /// Every run of digits outside comments.
  static func numbers(in files: [String: [UInt8]]) -> [Number] {
    files.keys.sorted().filter { $0.hasSuffix(".yaml") }.flatMap { file -> [Number] in
      let bytes = files[file] ?? []
      var found = [Number](), start = 0
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        defer { start += line.count + 1 }
        guard line.first(where: { $0 != 0x20 }) != UInt8(ascii: "#") else { continue }
        let isDigit = line.map { (0x30...0x39).contains($0) } + [false]
        for end in 1..<(line.count + 1) where isDigit[end - 1] && !isDigit[end] {
          let from = isDigit[..<end].lastIndex(of: false).map { $0 + 1 } ?? 0
          found.append(
            Number(
              file: file, range: (start + from)..<(start + end),
              text: String(decoding: bytes[(start + from)..<(start + end)], as: UTF8.self),
              line: String(decoding: line, as: UTF8.self)))
        }
      }
      return found
    }
  }

  /// The next number and every other one of the same length in the file.
  func replacements(of number: Number) -> [(Number, String)] {
    let others = Set(numbers.filter { $0.file == number.file && $0.text.count == number.text.count }.map(\.text))
    return others.union([number.successor]).subtracting([number.text]).sorted().map { (number, $0) }
  }

  /// What the reader says to the changed file. The head is read with the whole folder, any other file with the parts of
  /// the others as they are.
  func log(of mutation: Number, replacedBy text: String) -> DiagnosticLog {
    var changed = files[mutation.file] ?? []
    changed.replaceSubrange(mutation.range, with: text.utf8)
    return log(of: mutation.file, as: changed)
  }

  func log(of changedFile: String, as bytes: [UInt8]) -> DiagnosticLog {
    var log = DiagnosticLog()
    guard !changedFile.hasSuffix("/guideline.yaml") else {
      _ = GuidelineReader.guidelines(in: SiteFiles(files.merging([changedFile: bytes]) { $1 }), &log)
      return log
    }
    var parts = Self.parts(bytes, file: changedFile, text, &log)
    for (file, part) in self.parts where file != changedFile { parts.append(part) }
    parts.check(against: text, annexes: ["1-1", "1-2", "1-3", "1-4"], &log)
    return log
  }
}
