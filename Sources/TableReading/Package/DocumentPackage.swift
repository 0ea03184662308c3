/// A file of the Open Packaging Conventions (ECMA-376 part 2): parts in a zip archive that refer to one another.
struct DocumentPackage {
  private let archive: ZipArchive

  /// Opens the package for as long as `body` runs.
  static func read<Value>(
    _ bytes: [UInt8], _ body: (DocumentPackage) throws(PartFault) -> Value
  ) throws(PartFault) -> Value {
    if let fault = compoundFileFault(bytes) { throw fault }
    return try bytes.withUnsafeBufferPointer { buffer throws(PartFault) in
      try body(DocumentPackage(archive: ZipArchive(buffer)))
    }
  }

  func has(_ part: String) -> Bool { archive[part] != nil }

  /// Reads a part from its beginning until the listener has heard enough.
  func read(_ part: String, _ what: String, _ listener: some XMLListener) throws(PartFault) {
    guard let entry = archive[part] else { throw PartFault(.missing(what), part: part) }
    guard let scan = XMLScan(listener) else { throw PartFault(.damaged("no memory"), part: part) }
    try archive.read(entry) { piece throws(PartFault) in
      try Self.inPart(entry.name) { () throws(XMLFault) in try scan.read(piece) }
    }
    try Self.inPart(entry.name) { () throws(XMLFault) in try scan.finish() }
  }

  /// What a part refers to; nothing where it has no `.rels`. The empty name is the package itself.
  func relationships(of part: String) throws(PartFault) -> [Relationship] {
    let cut = part.utf8.lastIndex(of: UInt8(ascii: "/")).map { part.utf8.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<cut]), name = folder + "_rels/" + part[cut...] + ".rels"
    guard has(name) else { return [] }
    let listener = RelationshipListener(folder: folder)
    try read(name, "relationships", listener)
    return listener.relationships
  }

  /// The part with which a reader of the package begins.
  func mainPart(orElse usual: String) throws(PartFault) -> String {
    try relationships(of: "").first { $0.kind == "officeDocument" }?.target ?? usual
  }

  /// The first element of the main part, such as `workbook`; nil where a file is no package or cannot be read.
  static func mainElement(_ bytes: [UInt8]) -> String? {
    guard bytes.starts(with: [0x50, 0x4B]) else { return nil }
    return try? read(bytes) { package throws(PartFault) in
      let main = try package.mainPart(orElse: "")
      if main.hasSuffix("workbook.bin") { return "workbook" }
      let listener = RootListener()
      try package.read(main, "main part", listener)
      return listener.name
    }
  }

  private static func inPart<Value>(
    _ part: String, _ body: () throws(XMLFault) -> Value
  ) throws(PartFault) -> Value {
    do { return try body() } catch { throw PartFault(.xml(error), part: part) }
  }

  /// Whether a file is the container of an encrypted document.
  static func isEncrypted(_ bytes: [UInt8]) -> Bool { compoundFileFault(bytes)?.kind == .encrypted }

  /// What is wrong with a file that is a compound file: encrypted documents come in one, as do those of before 2007.
  private static func compoundFileFault(_ bytes: [UInt8]) -> PartFault? {
    guard CompoundFile.recognises(bytes) else { return nil }
    let names = (try? CompoundFile(bytes))?.streamNames ?? []
    if names.contains("EncryptedPackage") { return PartFault(.encrypted) }
    if names.contains("WordDocument") {
      return PartFault(
        .otherFormat(found: "a document of Word 97 to 2003 (.doc)", suggestion: "save it as .docx"))
    }
    if names.contains("Workbook") || names.contains("Book") {
      return PartFault(
        .otherFormat(found: "a workbook of Excel 97 to 2003", suggestion: "give the file the extension .xls"))
    }
    return nil
  }
}
