import ReportModel
import Testing

@testable import SampleData

struct CreditCodeTests {
  /// GB 32100-2015 written down once more: weights 3^(i-1) mod 31.
  private func isValid(_ code: String) -> Bool {
    let characters = Array(code), alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    guard characters.count == 18 else { return false }
    let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    var sum = 0
    for (character, weight) in zip(characters, weights) {
      guard let value = alphabet.firstIndex(of: character) else { return false }
      sum += value * weight
    }
    return characters.last == alphabet[(31 - sum % 31) % 31]
  }

  @Test(arguments: [
    ("91350100M000100Y43", true), ("91512081MA62K0260E", true), ("9131000063159284XQ", true),
    ("91350100M000100Y4Z", false),
  ])
  func `the test itself tells valid codes from others`(code: String, expected: Bool) {
    #expect(isValid(code) == expected)
  }

  @Test func `codes are valid, distinct and in a range that is not assigned`() {
    let codes = (0..<20_000).map { CreditCode.code(authority: "91", area: "320506", number: $0 * 44_371) }
    #expect(Set(codes).count == codes.count)
    for code in codes {
      #expect(isValid(code))
      #expect(code.dropFirst(8).hasPrefix("XX"))
    }
  }

  @Test func `every code of the lists is valid and belongs to one organisation`() throws {
    var owner = [String: String]()
    for year in [2022, 2023, 2024] {
      for row in try SampleFolder.list(year) where !row[.creditCode].isEmpty {
        let code = row[.creditCode]
        #expect(isValid(code) && code.dropFirst(8).hasPrefix("XX"), "\(code)")
        #expect(owner[code, default: row[.organisation]] == row[.organisation])
        owner[code] = row[.organisation]
      }
    }
    #expect(owner.count > 500)
  }
}
