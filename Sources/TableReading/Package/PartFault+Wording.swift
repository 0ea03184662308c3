import Diagnostics

extension PartFault {
  /// One sentence about the file and, where there are any, the sheet and the part.
  func diagnostic(file: String, sheet: String? = nil) -> Diagnostic {
    let wording = wording
    let parts = [sheet.map { "sheet \"\($0)\"" }, part.map { "part \($0)" }].compactMap { $0 }
    return Diagnostic(
      .error, "package." + wording.code, at: Place(file: file),
      wording.message + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"), found: wording.found,
      expected: wording.expected, suggestion: wording.suggestion)
  }

  private struct Wording {
    let code: String
    let message: String
    var found: String?
    var expected: String?
    var suggestion: String?
  }

  private static let getAgain = "get the file again, or open it in an office program and save it anew"

  private var wording: Wording {
    switch kind {
    case .notAPackage(let why):
      Wording(
        code: "not-readable", message: "the file is not what its name says, or is cut short", found: why,
        suggestion: Self.getAgain)
    case .encrypted:
      Wording(
        code: "encrypted", message: "the file is encrypted with a password",
        suggestion: "open it with the password and save it without one")
    case .missing(let what):
      Wording(code: "missing-part", message: "the file has no \(what)", suggestion: Self.getAgain)
    case .damaged(let why):
      Wording(code: "damaged", message: "the file is damaged", found: why, suggestion: Self.getAgain)
    case .inflates(let limit):
      Wording(
        code: "inflates", message: "the file grows beyond measure when it is unpacked",
        expected: "at most \(limit) bytes from a file of this size")
    case .xml(let fault): Self.wording(of: fault)
    case .otherFormat(let found, let suggestion):
      Wording(
        code: "other-format", message: "the file has another format than is asked for", found: found,
        suggestion: suggestion)
    case .tooLarge(let what): Wording(code: "too-large", message: "a table has more than \(what)")
    case .outOfBounds(let cell):
      Wording(
        code: "out-of-bounds", message: "a cell stands outside of any sheet", found: cell,
        expected: "at most 1,048,576 rows and 16,384 columns")
    }
  }

  private static func wording(of fault: XMLFault) -> Wording {
    switch fault {
    case .notWellFormed(let line, let column, let why):
      Wording(
        code: "not-xml", message: "the file is damaged: a part of it is not well-formed XML",
        found: "\(why) on line \(line), column \(column)", suggestion: getAgain)
    case .documentType:
      Wording(code: "document-type", message: "a part declares a document type, which no office program writes")
    case .tooDeep:
      Wording(code: "too-deep", message: "elements are nested more than \(XMLScan.maximumDepth) deep")
    case .longTag:
      Wording(code: "long-tag", message: "a single tag has more than \(XMLScan.maximumTag) bytes")
    }
  }
}
