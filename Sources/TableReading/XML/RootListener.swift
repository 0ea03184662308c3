/// Hears the name of the first element and no more.
final class RootListener: XMLListener {
  private(set) var name: String?

  func begin(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    self.name = String(cString: name.start)
    return false
  }

  func end(_ name: XMLName) -> Bool { false }
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}
