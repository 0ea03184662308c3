private import Glibc

/// What publishing asks of the system, named as an error names it.
package enum SystemCall: String, CaseIterable, Hashable, Sendable {
  case inspect = "look at"
  case openFolder = "open the folder"
  case listFolder = "list the folder"
  case createFolder = "create the folder"
  case removeFolder = "remove the folder"
  case openFile = "open the file"
  case createFile = "create the file"
  case readFile = "read the file"
  case writeFile = "write the file"
  case closeFile = "close the file"
  case removeFile = "remove the file"
  case linkFile = "link the file"
  case setMode = "set the mode of"
  case rename = "move"
  case exchange = "put the new site in the place of"
  case flush = "put on disk"
  case lock = "lock the folder"
}

/// A call the system refused.
package struct FileError: Error, Hashable, Sendable {
  package let call: SystemCall
  package let path: String
  /// The error number, such as `ENOSPC`.
  package let number: Int32
}

extension FileError: CustomStringConvertible {
  /// `cannot write the file output/public/index.html: No space left on device`
  package var description: String {
    "cannot \(call.rawValue) \(path): \(String(cString: strerror(number)))"
  }
}
