/// Bytes of which numbers are read with the lowest byte first; what lies beyond their end reads as 0.
struct LittleEndian {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }
  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  var count: Int { bytes.count }

  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[bytes.startIndex + offset] : 0
  }

  @inline(__always)
  func short(at offset: Int) -> Int { Int(byte(at: offset)) | Int(byte(at: offset + 1)) << 8 }

  @inline(__always)
  func long(at offset: Int) -> UInt32 { UInt32(short(at: offset)) | UInt32(short(at: offset + 2)) << 16 }

  func double(at offset: Int) -> Double {
    Double(bitPattern: UInt64(long(at: offset)) | UInt64(long(at: offset + 4)) << 32)
  }

  /// What lies from a place on.
  func dropping(_ count: Int) -> LittleEndian { LittleEndian(bytes.dropFirst(count)) }
}
