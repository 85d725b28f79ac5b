internal import URLStandard

extension Destination {
  /// Where every reader goes for a URL in its plainest spelling, or `nil` unless it names a web server.
  init?(plain record: borrowing URLRecord) {
    switch record.specialScheme {
    case .https: scheme = .https
    case .http: scheme = .http
    default: return nil
    }
    (host, name) = record.connectionHost
    (port, path, traits) = (record.port, record.path, [])
  }

  /// Where the WHATWG reading goes; the split by RFC 3986 tells how the host and path were written.
  init(_ record: borrowing URLRecord, _ generic: GenericURL, _ input: [UInt8]) {
    scheme = record.specialScheme == .https ? .https : record.specialScheme == .http ? .http : .other
    (host, name) = record.connectionHost
    port = record.port
    path = record.path
    traits = []
    if record.isRepaired { traits.insert(.repaired) }
    if record.validationErrors.contains(.invalidCredentials) { traits.insert(.userinfo) }
    guard scheme != .other, !traits.contains(.repaired) else { return }
    if let raw = generic.host { noteSpelling(of: input[raw]) }
    let rawPath = input[generic.path]
    if !HostReading.equal(rawPath, path), PathText.hasDotSegments(rawPath) { traits.insert(.dotSegments) }
  }

  /// Where a client of RFC 3986 goes, or `nil` if it reaches nothing.
  ///
  /// The canonical host is taken from the WHATWG reading where both name the same bytes.
  ///
  /// - Parameter isSameHost: whether that reading took its host from the same bytes, as they stand.
  init?(_ generic: GenericURL, _ input: [UInt8], sharing whatwg: Destination?, isSameHost: Bool) {
    guard let schemeRange = generic.scheme else { return nil }
    scheme = Self.scheme(input[schemeRange])
    guard let hostRange = generic.host else {
      // `https:host` reaches nothing in this reading; `data:` and its like are refused by their scheme.
      guard scheme == .other else { return nil }
      (host, name, port, path, traits) = (.missing, [], nil, input[generic.path], [])
      return
    }
    let raw = input[hostRange]
    var isPlain = false
    var shared: Traits = []
    if isSameHost, let whatwg {
      (host, name, isPlain) = (whatwg.host, whatwg.name, true)
      shared = whatwg.traits.intersection([.respelled, .contestedName])
    } else if let whatwg, case .domain = whatwg.host,
      HostReading.equalIgnoringCase(raw.span, whatwg.name.span)
    {
      (host, name) = (.domain, whatwg.name)
      isPlain = true
    } else {
      guard let read = Self.host(raw) else { return nil }
      (host, name) = read
    }
    if let portRange = generic.port, !portRange.isEmpty, generic.portNumber == nil { return nil }
    port = generic.portNumber == scheme.defaultPort ? nil : generic.portNumber
    path = input[generic.path]
    traits = generic.userinfo == nil ? shared : shared.union(.userinfo)
    guard scheme != .other else { return }
    if !isPlain { noteSpelling(of: raw) }
    if PathText.mayHaveDotSegments(path.span), PathText.hasDotSegments(path) {
      traits.insert(.dotSegments)
      path = PathText.removingDotSegments(Array(path))[...]
    }
  }

  private static func scheme(_ text: ArraySlice<UInt8>) -> Scheme {
    if HostReading.equalIgnoringCase(text.span, "https") { return .https }
    return HostReading.equalIgnoringCase(text.span, "http") ? .http : .other
  }

  private static func host(_ raw: ArraySlice<UInt8>) -> (Host, ArraySlice<UInt8>)? {
    switch HostParser.parse(Array(raw)) {
    case .domain(let name): return (.domain, name[...])
    case .ipv4(let address): return (.ipv4(address), [])
    case .ipv6(let address): return (.ipv6(address.value), [])
    case .opaque, .empty, nil: return nil
    }
  }

  /// Notes whether the host is written otherwise than in its canonical form or as its U-labels.
  private mutating func noteSpelling(of raw: ArraySlice<UInt8>) {
    switch host {
    // Every spelling of an IPv6 address in brackets is one that all readers share.
    case .missing, .ipv6: return
    case .ipv4(let address):
      if IPv4.canonical(raw) != address { traits.insert(.respelled) }
    case .domain:
      if HostReading.equalIgnoringCase(raw.span, name.span) { return }
      switch HostReading.unicodeSpelling(raw, of: name) {
      case .plain: break
      case .refusedByIDNA2008: traits.insert(.contestedName)
      case .mapped: traits.insert(.respelled)
      }
    }
  }
}

extension Destination {
  /// Whether two readings of one URL that share a name are the same in all that policies look at.
  static func areAlike(_ one: Destination?, _ other: Destination?) -> Bool {
    guard let one, let other, case .domain = one.host, case .domain = other.host else { return false }
    return one.scheme == other.scheme && one.port == other.port && one.traits == other.traits
      && HostReading.equal(one.name, other.name) && HostReading.equal(one.path, other.path)
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

extension URLRecord {
  /// Whom a fetcher would connect to, and the name if it is one.
  fileprivate var connectionHost: (Destination.Host, ArraySlice<UInt8>) {
    switch hostKind {
    case .domain: return (.domain, hostname ?? [])
    case .ipv4, .ipv6:
      switch host {
      case .ipv4(let address): return (.ipv4(address), [])
      case .ipv6(let address): return (.ipv6(address.value), [])
      default: return (.missing, [])
      }
    case .none, .empty, .opaque: return (.missing, [])
    }
  }

  /// Whether the parser mended what other parsers refuse or read otherwise.
  fileprivate var isRepaired: Bool {
    !repairs.isDisjoint(with: [.trimmedEnds, .removedTabOrNewline])
      || !validationErrors.isDisjoint(with: [.specialSchemeMissingFollowingSolidus, .invalidReverseSolidus])
  }
}
