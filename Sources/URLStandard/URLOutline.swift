package import UnicodeSecurity

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
  /// Where the host stands in the input; empty if there is none, or if it stands nowhere in one piece.
  package let hostInput: Range<Int>
  /// What the mapping of names does to what stands there.
  package let hostMapping: IDNA.Mapping
  /// Whether the parse failed because that host is refused.
  package let isHostRefused: Bool
  /// What the parser did to the input before it began to read.
  package let repairs: InputRepairs
  /// The validation errors met on the way.
  package let validationErrors: ValidationErrors

  fileprivate init(
    _ record: borrowing URLRecord, offset: Int, isFailure: Bool, host input: SpecialURLParser.HostInput
  ) {
    self.isFailure = isFailure
    specialScheme = isFailure ? .none : record.specialScheme
    hostKind = isFailure ? .none : record.hostKind
    address = isFailure ? 0 : UInt128(record.addressHigh) << 64 | UInt128(record.addressLow)
    port = isFailure ? nil : record.port
    host = isFailure ? 0..<0 : Int(record.hostStart) + offset..<Int(record.hostEnd) + offset
    path = isFailure ? 0..<0 : Int(record.pathStart) + offset..<Int(record.queryStart) + offset
    hostInput = input.range
    hostMapping = input.mapping
    isHostRefused = input.isRefused
    repairs = record.repairs
    validationErrors = record.validationErrors
  }
}

extension BasicURLParser {
  /// Parses an absolute URL that is known not to be plain, and writes the serialization.
  ///
  /// Gives `nil` if the URL is one for ``outlineByStateMachine(of:base:to:)``. After a failure nothing is written. If
  /// the writer has no room it says so, and the result means nothing.
  ///
  /// - Parameter base: the scheme of the base, or `nil` if there is no base.
  package static func outline(
    of bytes: UnsafeBufferPointer<UInt8>, base: SpecialScheme?, to output: inout ByteWriter
  ) -> URLOutline? {
    var record = URLRecord()
    var host = SpecialURLParser.HostInput()
    let start = output.count
    let outcome = parseSpecial(bytes, base: base, into: &record, &output, host: &host)
    if outcome != .parsed { output.rewind(to: start) }
    return outcome == .untaken
      ? nil : URLOutline(record, offset: 0, isFailure: outcome == .failed, host: host)
  }

  /// The same for any URL.
  package static func outlineByStateMachine(
    of bytes: UnsafeBufferPointer<UInt8>, base: URLRecord?, to output: inout ByteWriter
  ) -> URLOutline {
    var record = URLRecord()
    let start = output.count
    let isParsed = parseByStateMachine(bytes, base: base, into: &record)
    if isParsed { record.withHref { output.appendIfFits($0) } }
    return URLOutline(
      record, offset: start, isFailure: !isParsed, host: SpecialURLParser.HostInput())
  }
}
