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
  public let url: URLText
  let size: Measure
  let generic: GenericURL
  /// What the WHATWG parser makes of the URL, or `nil` if it fails.
  let whatwg: Destination?
  /// What the generic syntax of RFC 3986 makes of it, or `nil` where that reaches nothing.
  let rfc3986: Destination?

  /// Whether both readers go to the same place in the same words, so that one ruling serves both.
  package let readersAgree: Bool
  /// The part of the host that every version of Unicode agrees on, where they do not agree on all of it.
  let skewedSuffix: [UInt8]?

  /// Reads a URL with both built-in readers.
  public init(of url: URLText) {
    self.url = url
    let generic = GenericURL(url.bytes)
    var record = URLRecord(capacity: url.bytes.count + 16)
    let isRead = BasicURLParser.parse(url.bytes, into: &record)
    var size = Measure(
      bytes: url.bytes.count, utf16: url.bytes.count, scalars: url.bytes.count,
      serialized: isRead ? record.withHref(\.count) : url.bytes.count)
    var isIllFormed = false
    if generic.deviations.contains(.nonASCII) {
      isIllFormed = url.string == nil
      let text = String(decoding: url.bytes, as: UTF8.self)
      size.utf16 = text.utf16.count
      size.scalars = text.unicodeScalars.count
    }
    var whatwg = isRead ? Destination(record, generic, url.bytes) : nil
    var rfc3986 = Destination(generic, url.bytes, sharing: whatwg)
    var shared: Destination.Traits = isIllFormed ? .replacedIllFormed : []
    if Self.hasDanglingAt(generic, url.bytes) { shared.insert(.danglingAt) }
    whatwg?.traits.formUnion(shared)
    rfc3986?.traits.formUnion(shared)
    readersAgree = Destination.areAlike(whatwg, rfc3986)
    self.size = size
    self.generic = generic
    self.whatwg = whatwg
    self.rfc3986 = rfc3986
    let isMapped =
      generic.deviations.contains(.nonASCII) || record.validationErrors.contains(.domainPercentEncoded)
    skewedSuffix = generic.host.flatMap { host in
      isMapped || HostReading.mayHoldALabel(url.bytes[host])
        ? HostReading.suffixBeyondSkew(of: url.bytes[host]) : nil
    }
  }

  /// Whether host and `@` are parted by a query or fragment sign alone, as in `https://shop.example?@evil.example`.
  private static func hasDanglingAt(_ generic: GenericURL, _ input: [UInt8]) -> Bool {
    guard generic.path.isEmpty, let tail = generic.query ?? generic.fragment else { return false }
    return input[tail.lowerBound...].prefix { $0 != 0x2F }.contains(0x40)
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
