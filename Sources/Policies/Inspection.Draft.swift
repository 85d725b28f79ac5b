internal import URLStandard

extension Inspection {
  /// What two readings of a URL find, while the text that they refer to is being written.
  struct Draft {
    private let readsReference: Bool
    private(set) var size = Measure(bytes: 0, utf16: 0, scalars: 0, serialized: 0)
    /// Where the URL, or what the reference is made of, begins in the text.
    private(set) var origin = 0
    private(set) var whatwg: Destination?
    private(set) var rfc3986: Destination?
    private(set) var readersAgree = false
    private(set) var skewedSuffix: Range<Int>?

    init(readsReference: Bool) {
      self.readsReference = readsReference
    }

    /// Reads a URL, or a reference of which RFC 3986 makes `absolute`, and gives the text that what was found lies in,
    /// or `nil` where that is `absolute`.
    mutating func text(
      of url: UnsafeBufferPointer<UInt8>, as absolute: UnsafeBufferPointer<UInt8>, _ base: BaseURL?
    ) -> [UInt8]? {
      // Nearly every text is shorter than three times the URL and the URL itself; the stack has room for most.
      var room = max(1_024, 3 * min(url.count, 1 << 20) + 2 * absolute.count + 512)
      while true {
        var (text, isFull) = ([UInt8]?.none, false)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { place in
          guard var output = ByteWriter(place) else { return }
          read(url, as: absolute, Self.outline(of: url, base, &output), &output)
          if base != nil { output.appendIfFits(url) }
          isFull = output.isFull
          if !isFull, output.count != absolute.count { text = Array(output.written) }
        }
        if !isFull { return text }
        room *= 4
      }
    }

    private static func outline(
      of url: UnsafeBufferPointer<UInt8>, _ base: BaseURL?, _ text: inout ByteWriter
    ) -> URLOutline {
      // The record of a base is not copied for the many URLs that do not need it.
      BasicURLParser.outline(of: url, base: base?.record.specialScheme, to: &text)
        ?? BasicURLParser.outlineByStateMachine(of: url, base: base?.record, to: &text)
    }

    private mutating func read(
      _ url: UnsafeBufferPointer<UInt8>, as absolute: UnsafeBufferPointer<UInt8>, _ outline: URLOutline,
      _ text: inout ByteWriter
    ) {
      let generic = GenericURL(absolute)
      origin = text.count
      text.appendIfFits(absolute)
      if text.isFull { return }
      let serialized = outline.isFailure ? url.count : origin
      size = Measure(bytes: url.count, utf16: url.count, scalars: url.count, serialized: serialized)
      var shared: Destination.Traits = []
      // A base is in ASCII, or its host is: what is beyond ASCII comes with the reference.
      if generic.deviations.contains(.nonASCII) {
        let isIllFormed = outline.repairs.contains(.replacedIllFormedUTF8)
        if isIllFormed { shared.insert(.replacedIllFormed) }
        count(url, isIllFormed: isIllFormed)
      }
      if Self.hasDanglingAt(generic, absolute) { shared.insert(.danglingAt) }
      if readsReference { shared.formUnion(Self.traits(ofReference: url)) }
      readDestinations(outline, generic, &text)
      noteShapes(in: text.written.span)
      whatwg?.traits.formUnion(shared)
      rfc3986?.traits.formUnion(shared)
      readersAgree = Destination.areAlike(whatwg, rfc3986, in: text.written.span)
      let isMapped =
        generic.deviations.contains(.nonASCII) || outline.validationErrors.contains(.domainPercentEncoded)
      if let host = generic.host { addSuffixBeyondSkew(host, isMapped, of: absolute, &text) }
    }

    private mutating func readDestinations(
      _ outline: URLOutline, _ generic: GenericURL, _ text: inout ByteWriter
    ) {
      // Both readers take the host from the same bytes, and make the same of it.
      let isSameHost = !readsReference && !outline.hostInput.isEmpty && outline.hostInput == generic.host
      if !outline.isFailure {
        whatwg = Destination(
          outline, generic, text.written.span, origin: origin, isSameHost: isSameHost)
      } else {
        whatwg = nil
        if isSameHost, outline.isHostRefused {
          rfc3986 = nil
          return
        }
      }
      rfc3986 = Destination(generic, &text, origin: origin, sharing: whatwg, isSameHost: isSameHost)
    }

    private mutating func noteShapes(in text: Span<UInt8>) {
      if let name = whatwg?.name { whatwg?.shape = HostShape(of: text, name) }
      guard let name = rfc3986?.name else { return }
      rfc3986?.shape = if let whatwg, whatwg.name == name { whatwg.shape } else { HostShape(of: text, name) }
    }

    private mutating func addSuffixBeyondSkew(
      _ host: Range<Int>, _ isMapped: Bool, of input: UnsafeBufferPointer<UInt8>, _ text: inout ByteWriter
    ) {
      skewedSuffix = nil
      let raw = UnsafeBufferPointer(rebasing: input[host])
      guard isMapped || HostReading.mayHoldALabel(raw.span),
        let suffix = HostReading.suffixBeyondSkew(of: raw.span)
      else { return }
      let start = text.count
      suffix.withUnsafeBufferPointer { text.appendIfFits($0) }
      skewedSuffix = start..<text.count
    }

    /// Counts code points and UTF-16 units, with U+FFFD for each part that is ill-formed.
    private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, isIllFormed: Bool) {
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
  }
}

extension Inspection.Draft {
  /// Whether host and `@` are parted by a query or fragment sign alone, as in `https://shop.example?@evil.example`.
  private static func hasDanglingAt(_ generic: GenericURL, _ input: UnsafeBufferPointer<UInt8>) -> Bool {
    guard generic.path.isEmpty, let tail = generic.query ?? generic.fragment else { return false }
    for index in tail.lowerBound..<input.count {
      if input[index] == 0x2F { return false }
      if input[index] == 0x40 { return true }
    }
    return false
  }

  /// What checks of references hold against one that leads to a permitted place.
  private static func traits(ofReference bytes: UnsafeBufferPointer<UInt8>) -> Destination.Traits {
    guard GenericURL(bytes).scheme == nil else { return [] }
    let reference = Array(bytes)
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
}
