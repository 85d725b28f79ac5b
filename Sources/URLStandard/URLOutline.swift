/// What a parse says of a URL as plain numbers: everything but the bytes.
///
/// After a failure it holds nothing but the validation errors and the repairs.
package struct URLOutline: Sendable {
  /// Whether the standard returns failure.
  package let isFailure: Bool
  /// Which special scheme the URL has, if it has one.
  package let specialScheme: SpecialScheme
  /// Which kind of host the URL has.
  package let hostKind: URLHost.Kind
  /// The number of an IP address; 0 for any other host.
  package let address: UInt128
  /// The port, or `nil` if it is the scheme's default.
  package let port: UInt16?
  /// Where the host lies in the serialization.
  package let host: Range<Int>
  /// Where the path lies in the serialization.
  package let path: Range<Int>
  /// What the parser did to the input before it began to read.
  package let repairs: InputRepairs
  /// The validation errors met on the way.
  package let validationErrors: ValidationErrors

  fileprivate init(_ record: borrowing URLRecord, isFailure: Bool) {
    self.isFailure = isFailure
    specialScheme = record.specialScheme
    hostKind = record.hostKind
    address = UInt128(record.addressHigh) << 64 | UInt128(record.addressLow)
    port = record.port
    host = Int(record.hostStart)..<Int(record.hostEnd)
    path = Int(record.pathStart)..<Int(record.queryStart)
    repairs = record.repairs
    validationErrors = record.validationErrors
  }
}

extension BasicURLParser {
  /// Parses a URL that is known not to be plain, and hands over the serialization.
  ///
  /// - Parameter href: receives the serialization, with room behind it for as many bytes as the input has; it is left
  ///   as it is after a failure.
  package static func outline(of bytes: [UInt8], base: URLRecord?, href: inout [UInt8]) -> URLOutline {
    // With room for whatever a parser writes, and for the input behind the serialization.
    var record = URLRecord(capacity: min(3 * bytes.count, 1 << 20) + 128)
    let isParsed = bytes.withUnsafeBufferPointer { parseOdd($0, base: base, into: &record) }
    let outline = URLOutline(record, isFailure: !isParsed)
    guard isParsed else { return outline }
    swap(&href, &record.storage)
    href.removeLast(href.count - Int(record.length))
    return outline
  }
}
