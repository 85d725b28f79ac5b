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
  public init(of url: borrowing URLText, base: BaseURL?) {
    let bytes = url.bytes
    let plain = bytes.withUnsafeBufferPointer { PlainURL($0) }
    if let plain, let place = Destination(plain) {
      self.init(plain: bytes, leadingTo: place)
    } else {
      self.init(odd: bytes, base: base)
    }
  }

  /// Takes what both readers make of a URL: they cut it at the same places and mend nothing.
  private init(plain url: [UInt8], leadingTo place: Destination) {
    referenceRange = nil
    text = url
    let count = url.count
    absoluteRange = 0..<count
    size = Measure(bytes: count, utf16: count, scalars: count, serialized: count)
    (whatwg, rfc3986, readersAgree, skewedSuffix) = (place, place, true, nil)
  }

  /// Reads a URL that the two readers may take for different ones; any URL may be read so.
  init(odd url: [UInt8], base: BaseURL?) {
    var draft = Draft(readsReference: base != nil)
    let absolute = base?.resolving(url)
    let written = url.withUnsafeBufferPointer { bytes in
      guard let absolute else { return draft.text(of: bytes, as: bytes, base) }
      return absolute.withUnsafeBufferPointer { draft.text(of: bytes, as: $0, base) }
    }
    let length = absolute?.count ?? url.count
    text = written ?? absolute ?? url
    referenceRange = base == nil ? nil : text.count - url.count..<text.count
    (absoluteRange, size) = (draft.origin..<draft.origin + length, draft.size)
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
