public import HarnessModel
internal import URLStandard

extension Inspection {
  /// The host that a reader would connect to, in canonical form, or `nil` if it reaches none.
  public func canonicalHost(by reader: ReaderID) -> ForeignText? {
    guard let destination = destination(by: reader) else { return nil }
    return canonicalHost(of: destination).map { ForeignText(bytes: $0) }
  }

  /// What a built-in reader makes of the URL, with validation errors or the cause of the refusal.
  ///
  /// A reference is resolved against the base that the policy names.
  public func reading(by reader: ReaderID, base: BaseURL? = nil) -> Reading {
    switch reader {
    case .whatwg: whatwgReading(base)
    case .rfc3986: genericReading
    default: Reading(reader: reader, parts: nil, notes: ["this reader is not built in"])
    }
  }

  /// Parsed again: decisions need no record, and reports are rare.
  private func whatwgReading(_ base: BaseURL?) -> Reading {
    var record = URLRecord()
    var parts: Reading.Parts?
    if BasicURLParser.parse(url.bytes, base: base?.record, into: &record) {
      parts = Reading.Parts(
        scheme: ForeignText(bytes: Array(record.scheme)),
        host: ForeignText(bytes: Array(record.hostname ?? [])), port: record.port,
        path: ForeignText(bytes: Array(record.path)))
    }
    return Reading(reader: .whatwg, parts: parts, notes: record.validationErrors.names)
  }

  private var genericReading: Reading {
    let bytes = absolute
    var parts: Reading.Parts?
    if let rfc3986, let scheme = generic.scheme {
      parts = Reading.Parts(
        scheme: ForeignText(bytes: bytes[scheme].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }),
        host: ForeignText(bytes: canonicalHost(of: rfc3986) ?? []), port: rfc3986.port,
        path: ForeignText(bytes: Array(bytes[generic.path])))
    }
    return Reading(reader: .rfc3986, parts: parts, notes: genericNotes)
  }

  private var genericNotes: [String] {
    var notes: [String] = []
    let deviations = generic.deviations
    if deviations.contains(.noScheme) { notes.append("no scheme") }
    if generic.scheme != nil, generic.authority == nil { notes.append("no authority") }
    if deviations.contains(.nonASCII) { notes.append("bytes beyond ASCII") }
    if deviations.contains(.character) { notes.append("characters outside the grammar") }
    if deviations.contains(.percentEncoding) { notes.append("broken percent-encoding") }
    if deviations.contains(.misplacedDelimiter) { notes.append("misplaced delimiter") }
    if deviations.contains(.port) { notes.append("port is no number of 16 bits") }
    if rfc3986 == nil, generic.authority != nil, notes.isEmpty {
      notes.append("host is no name and no address")
    }
    return notes
  }

  /// The host as canonical URLs spell it, or `nil` if there is none.
  func canonicalHost(of destination: Destination) -> [UInt8]? {
    switch destination.host {
    case .missing: nil
    case .domain: Array(text[destination.name])
    case .ipv4(let address): IPv4.dotted(address)
    case .ipv6(let address): IPv6.bracketed(address)
    }
  }
}
