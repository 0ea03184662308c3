/// Names files by what is in them: 50 bits of FNV-1a (64 bits, folded by exclusive or) as ten characters.
///
/// Equal bytes get one name; should different bytes ever meet in one name, the later ones are hashed again with one
/// byte more until the name is free.
package struct ShardNames {
  private var bytesByName = [String: [UInt8]]()

  static let length = 10

  package init() {}

  package mutating func name(for bytes: [UInt8]) -> String {
    var hash = Self.fnv1a(bytes)
    while true {
      let name = Self.name(of: hash)
      guard let taken = bytesByName[name], taken != bytes else {
        bytesByName[name] = bytes
        return name
      }
      hash = Self.fnv1a([0], from: hash)
    }
  }

  /// http://www.isthe.com/chongo/tech/comp/fnv/ (parameters of the 64-bit variant).
  static func fnv1a(_ bytes: [UInt8], from basis: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    var hash = basis
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  private static func name(of hash: UInt64) -> String {
    let bits = (hash >> 50) ^ (hash & (1 << 50 - 1))
    let characters = (0..<length).map { alphabet[Int(bits >> UInt64(5 * (length - 1 - $0)) & 31)] }
    return String(decoding: characters, as: UTF8.self)
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
