import CExpat

/// What wants to know of the elements and the text of a part.
protocol XMLListener: AnyObject {
  /// Returns whether to go on.
  func begin(_ name: XMLName, _ attributes: XMLAttributes) -> Bool
  func end(_ name: XMLName) -> Bool
  /// UTF-8, a text perhaps in several pieces.
  func text(_ piece: UnsafeBufferPointer<UInt8>)
}

/// XML read piece by piece, never held as a whole. A document type is refused, so that no entity can expand.
final class XMLScan {
  static let maximumDepth = 1_000
  /// What expat must hold to see a tag as a whole.
  static let maximumTag = 8 << 20

  private let parser: XML_Parser
  private let listener: any XMLListener
  private var fault: XMLFault?
  private var depth = 0
  private var received = 0
  private var isStopped = false

  /// nil where there is no memory for a parser.
  init?(_ listener: any XMLListener) {
    guard let parser = XML_ParserCreate(nil) else { return nil }
    (self.parser, self.listener) = (parser, listener)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { XMLScan.of($0)?.begin($1, $2) }, { XMLScan.of($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { XMLScan.of($0)?.text($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLScan.of(data)?.stop(.documentType) }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads the next piece; false where the listener has heard enough.
  func read(_ piece: UnsafeRawBufferPointer) throws(XMLFault) -> Bool {
    guard !isStopped else { return false }
    received += piece.count
    try parse(piece.baseAddress?.assumingMemoryBound(to: CChar.self), piece.count, isLast: false)
    guard received - XML_GetCurrentByteIndex(parser) <= Self.maximumTag else { throw .longTag }
    return !isStopped
  }

  /// Says that there are no more pieces.
  func finish() throws(XMLFault) {
    if !isStopped { try parse(nil, 0, isLast: true) }
  }

  private func parse(_ start: UnsafePointer<CChar>?, _ count: Int, isLast: Bool) throws(XMLFault) {
    let status = XML_Parse(parser, start, Int32(count), isLast ? 1 : 0)
    if let fault { throw fault }
    guard status != XML_STATUS_ERROR || isStopped else {
      throw .notWellFormed(
        line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1,
        why: XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "an error")
    }
  }

  private func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard !isStopped, let name, let attributes else { return }
    depth += 1
    if depth > Self.maximumDepth { return stop(.tooDeep) }
    if !listener.begin(XMLName(name), XMLAttributes(start: attributes)) { stop(nil) }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    guard !isStopped, let name else { return }
    depth -= 1
    if !listener.end(XMLName(name)) { stop(nil) }
  }

  private func text(_ start: UnsafePointer<CChar>?, _ count: Int32) {
    guard !isStopped, let start else { return }
    start.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      listener.text(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }

  private func stop(_ reason: XMLFault?) {
    (isStopped, fault) = (true, reason)
    XML_StopParser(parser, 0)
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLScan? {
    data.map { Unmanaged<XMLScan>.fromOpaque($0).takeUnretainedValue() }
  }
}
