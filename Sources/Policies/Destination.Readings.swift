internal import URLStandard
internal import UnicodeSecurity

extension Destination {
  /// Where every reader goes for a URL in its plainest spelling, or `nil` unless it names a web server.
  init?(_ plain: PlainURL) {
    switch plain.specialScheme {
    case .https: scheme = .https
    case .http: scheme = .http
    default: return nil
    }
    host = plain.ipv4.map { .ipv4($0) } ?? .domain
    name = plain.ipv4 == nil ? plain.host : 0..<0
    (port, path, traits) = (plain.port, plain.path, [])
  }

  /// Where the WHATWG reading goes; the split by RFC 3986 tells how the host and path were written.
  ///
  /// - Parameters:
  ///   - text: the serialization, and behind it the input, which begins at `origin`.
  ///   - isSameHost: whether the host was taken from the bytes that the split takes for it.
  init(
    _ outline: URLOutline, _ generic: GenericURL, _ text: Span<UInt8>, origin: Int, isSameHost: Bool
  ) {
    scheme = outline.specialScheme == .https ? .https : outline.specialScheme == .http ? .http : .other
    host = outline.connectionHost
    name = outline.hostKind == .domain ? outline.host : 0..<0
    port = outline.port
    path = outline.path
    traits = []
    if outline.isRepaired { traits.insert(.repaired) }
    if outline.validationErrors.contains(.invalidCredentials) { traits.insert(.userinfo) }
    guard scheme != .other, !traits.contains(.repaired) else { return }
    if let raw = generic.host {
      let isASCIIForm = isSameHost && !outline.validationErrors.contains(.domainToASCII)
      noteSpelling(
        of: raw.moved(by: origin), in: text, isASCIIForm: isASCIIForm,
        mapping: isSameHost ? outline.hostMapping : .unknown)
    }
    let rawPath = text.extracting(generic.path.moved(by: origin))
    if !HostReading.equal(rawPath, text.extracting(path)), PathText.hasDotSegments(rawPath) {
      traits.insert(.dotSegments)
    }
  }

  /// Where a client of RFC 3986 goes, or `nil` if it reaches nothing.
  ///
  /// The canonical host is taken from the WHATWG reading where both name the same bytes. What stands nowhere yet is
  /// added to the text.
  ///
  /// - Parameters:
  ///   - text: the text of the inspection, with the input from `origin` on.
  ///   - isSameHost: whether that reading took its host from the same bytes, as they stand.
  init?(
    _ generic: GenericURL, _ text: inout ByteWriter, origin: Int, sharing whatwg: Destination?,
    isSameHost: Bool
  ) {
    guard let schemeRange = generic.scheme else { return nil }
    scheme = Self.scheme(text.written.span.extracting(schemeRange.moved(by: origin)))
    path = generic.path.moved(by: origin)
    guard let hostRange = generic.host else {
      // `https:host` reaches nothing in this reading; `data:` and its like are refused by their scheme.
      guard scheme == .other else { return nil }
      (host, name, port, traits) = (.missing, 0..<0, nil, [])
      return
    }
    if let portRange = generic.port, !portRange.isEmpty, generic.portNumber == nil { return nil }
    let raw = hostRange.moved(by: origin)
    var isPlain = false
    var shared: Traits = []
    if isSameHost, let whatwg {
      (host, name) = (whatwg.host, whatwg.name)
      // Of what had to be mended the spelling was not looked at.
      isPlain = !whatwg.traits.contains(.repaired)
      shared = whatwg.traits.intersection([.respelled, .contestedName])
    } else if let whatwg, case .domain = whatwg.host, Self.names(raw, whatwg.name, in: text.written.span) {
      (host, name, isPlain) = (.domain, whatwg.name, true)
    } else {
      guard let read = Self.host(raw, &text) else { return nil }
      (host, name) = read
    }
    port = generic.portNumber == scheme.defaultPort ? nil : generic.portNumber
    traits = generic.userinfo == nil ? shared : shared.union(.userinfo)
    guard scheme != .other else { return }
    if !isPlain { noteSpelling(of: raw, in: text.written.span) }
    if Self.holdsDotSegments(text.written.span.extracting(path)) {
      traits.insert(.dotSegments)
      let start = text.count
      PathText.removingDotSegments(Array(text.written[path])).withUnsafeBufferPointer {
        text.appendIfFits($0)
      }
      path = start..<text.count
    }
  }

  private static func holdsDotSegments(_ path: Span<UInt8>) -> Bool {
    PathText.mayHaveDotSegments(path) && PathText.hasDotSegments(path)
  }

  private static func scheme(_ text: Span<UInt8>) -> Scheme {
    if HostReading.equalIgnoringCase(text, "https") { return .https }
    return HostReading.equalIgnoringCase(text, "http") ? .http : .other
  }

  /// Whether a host is a name but for the case of its letters.
  private static func names(_ raw: Range<Int>, _ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    HostReading.equalIgnoringCase(text.extracting(raw), text.extracting(name))
  }

  private static func host(_ raw: Range<Int>, _ text: inout ByteWriter) -> (Host, Range<Int>)? {
    let start = text.count
    let host = HostParser.write(UnsafeBufferPointer(rebasing: text.written[raw]), to: &text)
    switch host.kind {
    case .domain: return (.domain, start..<text.count)
    case .ipv4: return (.ipv4(UInt32(truncatingIfNeeded: host.address)), 0..<0)
    case .ipv6: return (.ipv6(host.address), 0..<0)
    case .opaque, .empty, .none: return nil
    }
  }

  /// Notes whether the host is written otherwise than in its canonical form or as its U-labels.
  private mutating func noteSpelling(
    of range: Range<Int>, in text: Span<UInt8>, isASCIIForm: Bool = false, mapping: IDNA.Mapping = .unknown
  ) {
    let raw = text.extracting(range)
    switch host {
    // Every spelling of an IPv6 address in brackets is one that all readers share.
    case .missing, .ipv6: return
    case .ipv4(let address):
      if IPv4.canonical(raw) != address { traits.insert(.respelled) }
    case .domain:
      let name = text.extracting(name)
      if HostReading.equalIgnoringCase(raw, name) { return }
      switch HostReading.unicodeSpelling(raw, of: name, isASCIIForm: isASCIIForm, mapping: mapping) {
      case .plain: break
      case .refusedByIDNA2008: traits.insert(.contestedName)
      case .mapped: traits.insert(.respelled)
      }
    }
  }
}

extension Destination {
  /// Whether two readings of one URL that share a name are the same in all that policies look at.
  static func areAlike(_ one: Destination?, _ other: Destination?, in text: Span<UInt8>) -> Bool {
    guard let one, let other, case .domain = one.host, case .domain = other.host else { return false }
    return one.scheme == other.scheme && one.port == other.port && one.traits == other.traits
      && HostReading.equal(text.extracting(one.name), text.extracting(other.name))
      && HostReading.equal(text.extracting(one.path), text.extracting(other.path))
  }
}

extension Destination.Scheme {
  var defaultPort: UInt16? {
    switch self {
    case .http: 80
    case .https: 443
    case .other: nil
    }
  }
}

extension Range<Int> {
  /// The range so many places further on.
  func moved(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}

extension URLOutline {
  /// Whom a fetcher would connect to.
  fileprivate var connectionHost: Destination.Host {
    switch hostKind {
    case .domain: .domain
    case .ipv4: .ipv4(UInt32(truncatingIfNeeded: address))
    case .ipv6: .ipv6(address)
    case .none, .empty, .opaque: .missing
    }
  }

  /// Whether the parser mended what other parsers refuse or read otherwise.
  fileprivate var isRepaired: Bool {
    !repairs.isDisjoint(with: [.trimmedEnds, .removedTabOrNewline])
      || !validationErrors.isDisjoint(with: [.specialSchemeMissingFollowingSolidus, .invalidReverseSolidus])
  }
}
