/// Names files by what is in them: 35 bits of FNV-1a (64 bits, folded by exclusive or) as seven characters.
///
/// Equal bytes get one name; should different bytes ever meet in one name, the later ones are hashed again with one
/// byte more until the name is free.
package struct ShardNames {
  private var taken = [String: Identity]()

  static let length = 7

  /// What bytes are told apart by. No index has so many shards that two of one length would meet in 64 bits by chance;
  /// should two be made to, the proof of the index tells.
  package struct Identity: Equatable, Sendable {
    fileprivate let hash: UInt64
    let size: Int

    /// Of the bytes of a shard.
    package init(_ bytes: [UInt8]) { (hash, size) = (fnv1a(bytes), bytes.count) }
  }

  package init() {}

  /// The name of a shard with these bytes, from now on taken.
  package mutating func name(for bytes: [UInt8]) -> String { name(for: Identity(bytes)) }

  mutating func name(for identity: Identity) -> String {
    var hash = identity.hash
    while true {
      let name = Self.name(of: hash)
      guard let other = taken[name], other != identity else {
        taken[name] = identity
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
    let bits = (hash >> 35) ^ hash
    let characters = (0..<length).map { alphabet[Int(bits >> UInt64(5 * (length - 1 - $0)) & 31)] }
    return String(decoding: characters, as: UTF8.self)
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
