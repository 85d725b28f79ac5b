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
  public var url: URLText { URLText(bytes: referenceRange.map { Array(text[$0]) } ?? absolute) }

  /// Where the reference stands in the text, where the URL is one.
  private let referenceRange: Range<Int>?
  /// All the bytes that destinations lie in: the WHATWG serialization where it differs from the URL, the URL, or
  /// what RFC 3986 makes of the reference that it is, what the other reading spells in its own way, the reference.
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
    if let plain = url.bytes.withUnsafeBufferPointer({ PlainURL($0) }), let place = Destination(plain) {
      self.init(plain: url, leadingTo: place)
    } else {
      self.init(odd: url, base: base)
    }
  }

  /// Takes what both readers make of a URL: they cut it at the same places and mend nothing.
  private init(plain url: URLText, leadingTo place: Destination) {
    referenceRange = nil
    text = url.bytes
    let count = url.bytes.count
    absoluteRange = 0..<count
    size = Measure(bytes: count, utf16: count, scalars: count, serialized: count)
    (whatwg, rfc3986, readersAgree, skewedSuffix) = (place, place, true, nil)
  }

  /// Reads a URL that the two readers may take for different ones; any URL may be read so.
  init(odd url: URLText, base: BaseURL?) {
    let absolute = base.map { $0.resolving(url.bytes) } ?? url.bytes
    var draft = Draft(readsReference: base != nil)
    var text: [UInt8]?
    // Nearly every text is shorter than three times the URL and the URL itself; the stack has room for most.
    var room = max(1_024, 3 * min(url.bytes.count, 1 << 20) + 2 * absolute.count + 512)
    while text == nil {
      text = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { place -> [UInt8]? in
        guard var output = ByteWriter(place) else { return [] }
        draft.read(url.bytes, as: absolute, base, &output)
        if base != nil { url.bytes.withUnsafeBufferPointer { output.appendIfFits($0) } }
        if output.isFull { return nil }
        return output.count == absolute.count ? absolute : Array(output.written)
      }
      room *= 4
    }
    let written = text ?? []
    self.text = written
    referenceRange = base == nil ? nil : written.count - url.bytes.count..<written.count
    (absoluteRange, size) = (draft.origin..<draft.origin + absolute.count, draft.size)
    (whatwg, rfc3986) = (draft.whatwg, draft.rfc3986)
    (readersAgree, skewedSuffix) = (draft.readersAgree, draft.skewedSuffix)
  }

  /// The URL, or what RFC 3986 makes of the reference that it is; the ranges of ``generic`` lie here.
  var absolute: [UInt8] { text.count == absoluteRange.count ? text : Array(text[absoluteRange]) }

  /// The cut by RFC 3986, made again for whoever explains it.
  var generic: GenericURL { GenericURL(absolute) }

  /// Where the named reader says the URL goes; readers that are not built in read nothing here.
  func destination(by reader: ReaderID) -> Destination? { destination(by: BuiltInReader(reader)) }

  /// Where a reader says the URL goes.
  func destination(by reader: BuiltInReader?) -> Destination? {
    switch reader {
    case .whatwg?: whatwg
    case .rfc3986?: rfc3986
    case nil: nil
    }
  }
}
