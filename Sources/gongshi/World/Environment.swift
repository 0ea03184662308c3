import Glibc

/// The environment of the command: rooms of the library never look at it, they are given what they need of it.
enum Environment {
  /// Every variable with its value; what is no UTF-8 is left out.
  static var variables: [String: String] {
    var variables = [String: String]()
    var entry = environ
    while let text = entry.pointee {
      defer { entry += 1 }
      let parts = String(validatingCString: text)?.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if let parts, parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
    }
    return variables
  }
}
