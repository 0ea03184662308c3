import Diagnostics
import FoundationEssentials
import ReportModel
import Testing

@testable import DataReading

/// No number of the real guideline's data can be changed unnoticed.
struct GuidelineMutationTests {
  @Test func `changing any number of the data is an error`() throws {
    let source = try MutableGuideline()
    let all = source.numbers
    #expect(all.count > 1000)
    var random = SeededGenerator(seed: 2024)
    let isExhaustive = ProcessInfo.processInfo.environment["GONGSHI_MUTATE_ALL"] != nil
    let chosen = isExhaustive ? all : Array(all.shuffled(using: &random).prefix(150))
    let survivors = try chosen.filter { try !source.log(of: $0).hasErrors }
    #expect(survivors.map(\.description) == [])
  }
}

/// The files of the real guideline and every number in their values.
private struct MutableGuideline {
  struct Number: CustomStringConvertible {
    let file: String
    let offset: Int
    let line: String
    let number: String
    let replacement: UInt8

    var description: String { "\(file): \(number) in \(line)" }
  }

  let files: [String: [UInt8]]
  let text: GuidelineText
  let parts: [(file: String, part: GuidelineParts)]

  init() throws {
    var files = [String: [UInt8]](), parts = [(file: String, part: GuidelineParts)](), log = DiagnosticLog()
    let text = try #require(try GuidelineSource.text().text)
    for name in GuidelineSource.names.sorted() {
      let (file, bytes) = ("content/guidelines/2024/\(name)", try GuidelineSource.bytes(name))
      files[file] = bytes
      guard name.hasSuffix(".yaml"), name != "guideline.yaml" else { continue }
      parts.append((file, GuidelineParts(bytes, file: file, text: text, money: .tenThousandYuan, &log)))
    }
    (self.files, self.text, self.parts) = (files, text, parts)
    #expect(!log.hasErrors)
  }

  /// Every run of digits outside comments; its last digit is to be replaced by the next one.
  var numbers: [Number] {
    files.keys.sorted().filter { $0.hasSuffix(".yaml") }.flatMap { file -> [Number] in
      let bytes = files[file] ?? []
      var found = [Number](), start = 0
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        defer { start += line.count + 1 }
        guard line.first(where: { $0 != 0x20 }) != UInt8(ascii: "#") else { continue }
        let isDigit = line.map { (0x30...0x39).contains($0) } + [false]
        for index in 0..<line.count where isDigit[index] && !isDigit[index + 1] {
          let digit = line[line.startIndex + index]
          let from = isDigit[..<index].lastIndex(of: false).map { $0 + 1 } ?? 0
          let text = line[(line.startIndex + from)...(line.startIndex + index)]
          found.append(
            Number(
              file: file, offset: start + index, line: String(decoding: line, as: UTF8.self).prefix(90) + "",
              number: String(decoding: text, as: UTF8.self), replacement: digit == 0x39 ? 0x30 : digit + 1))
        }
      }
      return found
    }
  }

  /// What the reader says to the changed file. The head is read with the whole folder, any other file with the parts of
  /// the others as they are.
  func log(of mutation: Number) throws -> DiagnosticLog {
    var changed = files[mutation.file] ?? [], log = DiagnosticLog()
    changed[mutation.offset] = mutation.replacement
    guard !mutation.file.hasSuffix("/guideline.yaml") else {
      _ = GuidelineReader.guidelines(in: SiteFiles(files.merging([mutation.file: changed]) { $1 }), &log)
      return log
    }
    var parts = GuidelineParts(changed, file: mutation.file, text: text, money: .tenThousandYuan, &log)
    for (file, part) in self.parts where file != mutation.file { parts.append(part) }
    parts.check(against: text, annexes: ["1-1", "1-2", "1-3", "1-4"], &log)
    return log
  }
}

private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
