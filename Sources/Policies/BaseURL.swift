public import HarnessModel
internal import URLStandard

/// The URL that references are resolved against, read once.
///
/// It is a class so that the many policies without one hand on an empty reference and nothing else.
public final class BaseURL: Sendable {
  /// The URL as written.
  public let text: URLText
  let record: URLRecord
  /// The host that it names.
  let host: Entry.Host
  /// The port, if it is not the scheme's default.
  let port: UInt16?
  private let generic: GenericURL

  /// Reads a base, or fails unless it is an absolute http or https URL with a host that nothing is odd about.
  init?(_ text: URLText) {
    var record = URLRecord()
    let inspection = Inspection(of: text)
    guard BasicURLParser.parse(text.bytes, into: &record), let place = inspection.whatwg,
      place.scheme != .other, place.traits.isEmpty, inspection.rfc3986 != nil
    else { return nil }
    switch place.host {
    case .missing: return nil
    case .domain: host = .domain(Array(inspection.text[place.name]))
    case .ipv4(let address): host = .ipv4(address)
    case .ipv6(let address): host = .ipv6(address)
    }
    port = place.port
    generic = inspection.generic
    self.record = record
    self.text = text
  }

  /// What a client of RFC 3986 makes of a reference (section 5.2.2), with dot segments still in it.
  package func resolving(_ reference: [UInt8]) -> [UInt8] {
    let bytes = text.bytes
    let cut = GenericURL(reference)
    guard cut.scheme == nil, let scheme = generic.scheme, let authority = generic.authority else {
      return reference
    }
    if reference.starts(with: "//".utf8) { return bytes[scheme] + [0x3A] + reference }
    let site = Array(bytes[..<authority.upperBound])
    if reference.first == 0x2F { return site + reference }
    guard cut.path.isEmpty else {
      let folder = bytes[generic.path].lastIndex(of: 0x2F).map { Array(bytes[generic.path.lowerBound...$0]) }
      return site + (folder ?? [0x2F]) + reference
    }
    let query = cut.query == nil ? generic.query.map { [0x3F] + bytes[$0] } ?? [] : []
    return site + bytes[generic.path] + query + reference
  }

  /// Whether a reader's destination is the base's own host on its own port.
  func isOwn(_ destination: borrowing Destination, in text: Span<UInt8>) -> Bool {
    guard destination.port == port else { return false }
    switch (destination.host, host) {
    case (.domain, .domain(let name)): return HostReading.equal(text.extracting(destination.name), name.span)
    case (.ipv4(let one), .ipv4(let other)): return one == other
    case (.ipv6(let one), .ipv6(let other)): return one == other
    default: return false
    }
  }
}

extension CompiledPolicy {
  /// Reads a URL, or a reference where the policy has a base.
  public func inspection(of url: borrowing URLText) -> Inspection { Inspection(of: url, base: base) }
}
