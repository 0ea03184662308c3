import Markup
import TestSupport
import Testing

struct ByteSearchTests {
  @Test(arguments: 1...40)
  func `what is found is the first place, whatever stands before the range or behind it`(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let bytes = (0..<200).map { _ in numbers.pick(Array("<ab>".utf8)) }
    bytes.withUnsafeBufferPointer { bytes in
      for start in [0, 1, 50, 199, 200, 300] {
        let expected = bytes.indices.first { $0 >= start && bytes[$0] == UInt8(ascii: "<") }
        #expect(bytes.position(of: UInt8(ascii: "<"), from: start) == expected)
      }
      for range in [0..<200, 10..<60, 10..<12, 5..<5, 150..<200] {
        let expected = range.first { $0 + 3 <= range.upperBound && bytes[$0..<$0 + 3].elementsEqual("<ab".utf8) }
        #expect(bytes.position(of: "<ab", in: range) == expected)
      }
    }
  }

  @Test func `nothing is found in nothing`() {
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    #expect(none.position(of: 0x3C, from: 0) == nil)
    #expect(none.position(of: "<", in: 0..<0) == nil)
  }
}
