import Testing

@testable import OutputWriting

struct PackedBytesTests {
  /// Long and of one kind, long and of no kind, short, none.
  private static let texts: [[UInt8]] = {
    var random: UInt64 = 88_172_645_463_325_252
    let noise = (0..<50_000).map { _ in
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return UInt8(truncatingIfNeeded: random)
    }
    return [
      Array(String(repeating: "苏州某某公司,", count: 9_000).utf8), noise, Array("短".utf8), [],
      [UInt8](repeating: 0, count: PackedBytes.leastPacked), [UInt8](repeating: 7, count: PackedBytes.leastPacked - 1),
    ]
  }()

  @Test(arguments: texts) func `what is packed comes out as it was`(bytes: [UInt8]) {
    let packed = PackedBytes(bytes)
    #expect(packed.bytes == bytes)
    #expect(packed.count == bytes.count)
    #expect(packed.digest == Digest(of: bytes))
    #expect(OutputFile("a", packed, madeBy: "test").bytes == bytes)
  }

  @Test func `what is packed keeps no room for what it was`() {
    let packed = PackedBytes([UInt8](repeating: 7, count: 1_000_000))
    #expect(packed.capacity < 10_000)
  }

  @Test func `pieces follow each other`() {
    var packed = PackedBytes()
    for text in Self.texts { packed.append(PackedBytes(text)) }
    let all = Array(Self.texts.joined())
    #expect(packed.bytes == all)
    #expect(packed.count == all.count)
    #expect(packed.digest == Digest(of: all))
    #expect(PackedBytes().bytes == [] && PackedBytes().digest == Digest(of: []))
  }

  @Test func `a file is measured the same, held or made`() {
    for bytes in Self.texts {
      let held = OutputFile("a", bytes, madeBy: "test").measured
      let made = OutputFile("a", madeBy: "test") { bytes }.measured
      #expect(held == made && held.size == bytes.count)
    }
  }
}
