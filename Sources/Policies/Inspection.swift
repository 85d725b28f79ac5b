public import HarnessModel
internal import URLStandard

/// One URL as the built-in readers see it: read once, ruled on by any number of policies.
public struct Inspection: Sendable {
  /// The URL's size in the units that policies count in.
  struct Measure: Sendable {
    var bytes: Int
    var utf16: Int
    var scalars: Int
    /// Bytes of the WHATWG serialization, or of the input where that reader fails.
    var serialized: Int
  }

  /// The URL.
  public var url: URLText { URLText(bytes: reference ?? absolute) }

  /// The reference, where the URL is one.
  private let reference: [UInt8]?
  /// All the bytes that destinations lie in: the WHATWG serialization where it differs from the URL, the URL, or
  /// what RFC 3986 makes of the reference that it is, and what the other reading spells in its own way.
  let text: [UInt8]
  /// Where the URL, or what the reference is made of, stands in the text.
  let absoluteRange: Range<Int>
  let size: Measure
  /// What the WHATWG parser makes of the URL, or `nil` if it fails.
  let whatwg: Destination?
  /// What the generic syntax of RFC 3986 makes of it, or `nil` where that reaches nothing.
  let rfc3986: Destination?

  /// Whether both readers go to the same place in the same words, so that one ruling serves both.
  package let readersAgree: Bool
  /// Where the part of the host stands that every version of Unicode agrees on, if they do not agree on all of it.
  let skewedSuffix: Range<Int>?

  /// Reads a URL with both built-in readers.
  public init(of url: URLText) {
    self.init(of: url, base: nil)
  }

  /// Reads a URL with both built-in readers, or a reference that each resolves in its own way.
  public init(of url: URLText, base: BaseURL?) {
    if let plain = PlainURL(url.bytes), let place = Destination(plain) {
      self.init(plain: url, leadingTo: place)
    } else {
      self.init(odd: url, base: base)
    }
  }

  /// Takes what both readers make of a URL: they cut it at the same places and mend nothing.
  private init(plain url: URLText, leadingTo place: Destination) {
    reference = nil
    text = url.bytes
    let count = url.bytes.count
    absoluteRange = 0..<count
    size = Measure(bytes: count, utf16: count, scalars: count, serialized: count)
    (whatwg, rfc3986, readersAgree, skewedSuffix) = (place, place, true, nil)
  }

  /// Reads a URL that the two readers may take for different ones; any URL may be read so.
  init(odd url: URLText, base: BaseURL?) {
    let absolute = base.map { $0.resolving(url.bytes) } ?? url.bytes
    let generic = GenericURL(absolute)
    var text: [UInt8] = []
    let outline = BasicURLParser.outline(of: url.bytes, base: base?.record, href: &text)
    let isRead = !outline.isFailure
    let origin = text.count
    if isRead { text += absolute } else { text = absolute }
    var size = Measure(
      bytes: url.bytes.count, utf16: url.bytes.count, scalars: url.bytes.count,
      serialized: isRead ? origin : url.bytes.count)
    var shared: Destination.Traits = []
    // A base is in ASCII, or its host is: what is beyond ASCII comes with the reference.
    if generic.deviations.contains(.nonASCII) {
      let isIllFormed = outline.repairs.contains(.replacedIllFormedUTF8)
      if isIllFormed { shared.insert(.replacedIllFormed) }
      Self.count(url.bytes, isIllFormed: isIllFormed, &size)
    }
    if Self.hasDanglingAt(generic, absolute) { shared.insert(.danglingAt) }
    if base != nil { shared.formUnion(Self.traits(ofReference: url.bytes)) }
    let isSameHost = isRead && base == nil && Self.cutsTheSameHost(outline, generic, absolute.span)
    var whatwg =
      isRead
      ? Destination(outline, generic, text.span, origin: origin, isSameHost: isSameHost) : nil
    var rfc3986 = Destination(generic, &text, origin: origin, sharing: whatwg, isSameHost: isSameHost)
    whatwg?.traits.formUnion(shared)
    rfc3986?.traits.formUnion(shared)
    readersAgree = Destination.areAlike(whatwg, rfc3986, in: text.span)
    let isMapped =
      generic.deviations.contains(.nonASCII) || outline.validationErrors.contains(.domainPercentEncoded)
    skewedSuffix =
      if let host = generic.host { Self.addSuffixBeyondSkew(of: absolute, host, isMapped, to: &text) } else {
        nil
      }
    reference = base == nil ? nil : url.bytes
    (self.text, absoluteRange) = (text, origin..<origin + absolute.count)
    (self.size, self.whatwg, self.rfc3986) = (size, whatwg, rfc3986)
  }

  private static func addSuffixBeyondSkew(
    of input: [UInt8], _ host: Range<Int>, _ isMapped: Bool, to text: inout [UInt8]
  ) -> Range<Int>? {
    let raw = input.span.extracting(host)
    guard isMapped || HostReading.mayHoldALabel(raw), let suffix = HostReading.suffixBeyondSkew(of: raw)
    else { return nil }
    text += suffix
    return text.count - suffix.count..<text.count
  }

  /// Whether both readers take the host from the same bytes and the WHATWG parser mended nothing before it.
  ///
  /// Without a colon in the host they can part ways at a backslash only, or where slashes are missing.
  private static func cutsTheSameHost(
    _ outline: URLOutline, _ generic: GenericURL, _ input: Span<UInt8>
  ) -> Bool {
    guard outline.repairs.isEmpty, outline.specialScheme != .none, outline.specialScheme != .file,
      outline.validationErrors.isDisjoint(with: [
        .specialSchemeMissingFollowingSolidus, .invalidReverseSolidus,
      ]), let host = generic.host
    else { return false }
    for index in host where input[index] == 0x3A { return false }
    return true
  }

  /// Counts code points and UTF-16 units, with U+FFFD for each part that is ill-formed.
  private static func count(_ bytes: [UInt8], isIllFormed: Bool, _ size: inout Measure) {
    guard !isIllFormed else {
      let text = String(decoding: bytes, as: UTF8.self)
      (size.scalars, size.utf16) = (text.unicodeScalars.count, text.utf16.count)
      return
    }
    var (scalars, pairs) = (0, 0)
    for byte in bytes {
      scalars &+= byte & 0xC0 == 0x80 ? 0 : 1
      pairs &+= byte >= 0xF0 ? 1 : 0
    }
    (size.scalars, size.utf16) = (scalars, scalars + pairs)
  }

  /// The URL, or what RFC 3986 makes of the reference that it is; the ranges of ``generic`` lie here.
  var absolute: [UInt8] { text.count == absoluteRange.count ? text : Array(text[absoluteRange]) }

  /// The cut by RFC 3986, made again for whoever explains it.
  var generic: GenericURL { GenericURL(absolute) }

  /// Whether host and `@` are parted by a query or fragment sign alone, as in `https://shop.example?@evil.example`.
  private static func hasDanglingAt(_ generic: GenericURL, _ input: [UInt8]) -> Bool {
    guard generic.path.isEmpty, let tail = generic.query ?? generic.fragment else { return false }
    return input[tail.lowerBound...].prefix { $0 != 0x2F }.contains(0x40)
  }

  /// What checks of references hold against one that leads to a permitted place.
  private static func traits(ofReference reference: [UInt8]) -> Destination.Traits {
    guard GenericURL(reference).scheme == nil else { return [] }
    if reference.starts(with: "//".utf8) { return [] }
    let path = reference.prefix { $0 != 0x3F && $0 != 0x23 }
    var traits: Destination.Traits = reference.first == 0x2F ? [] : .looseReference
    let opaque: Set<UInt8> = [0x00, 0x09, 0x0A, 0x0D, 0x25, 0x2F, 0x5C]
    for index in path.indices where path[index] == 0x25 {
      if let octet = PathText.escapedOctet(path.span, at: index - path.startIndex), opaque.contains(octet) {
        traits.insert(.opaqueReference)
      }
    }
    if path.dropFirst().contains(0x40) || path.dropFirst().starts(with: ";".utf8) {
      traits.insert(.looseReference)
    }
    return traits
  }

  /// Where the named reader says the URL goes; readers that are not built in read nothing here.
  func destination(by reader: ReaderID) -> Destination? {
    switch reader {
    case .whatwg: whatwg
    case .rfc3986: rfc3986
    default: nil
    }
  }
}
