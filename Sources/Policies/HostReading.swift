internal import Glibc
internal import UnicodeSecurity

/// What is asked about hosts beyond what the URL parser says: the checks of entries and of policy hosts.
enum HostReading {
  /// The address of an IPv6 text without brackets and zone, or `nil`.
  static func ipv6(_ text: some Sequence<UInt8>) -> UInt128? {
    let bytes = Array(text)
    guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    var address = in6_addr()
    guard inet_pton(AF_INET6, String(decoding: bytes, as: UTF8.self), &address) == 1 else { return nil }
    return withUnsafeBytes(of: address) { raw in
      raw.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
    }
  }

  /// The name in ASCII by UTS #46 as the URL Standard calls it, or `nil` if it refuses the name.
  static func toASCII(_ name: some Sequence<UInt8>) -> [UInt8]? {
    guard let ascii = IDNA.toASCII(Array(name)).valid, !ascii.isEmpty else { return nil }
    return ascii
  }

  /// The name in ASCII by the model of names that a policy asks for, or `nil` if that refuses it.
  static func toASCII(_ name: some Sequence<UInt8>, _ model: Rules.NameModel) -> [UInt8]? {
    let name = Array(name)
    switch model {
    case .nonTransitional: return toASCII(name)
    case .transitional:
      let ascii = IDNA.toASCII(name, options: [.checkBidi, .checkJoiners, .transitional]).valid
      return ascii?.isEmpty == true ? nil : ascii
    case .idna2008: return IDNA2008.lookup(name).valid == nil ? nil : toASCII(name)
    }
  }

  /// Whether a label that begins with `xn--` is the A-label of some U-label.
  ///
  /// It decodes, to something beyond ASCII, that no mapping changes and that encodes to the same label.
  /// Since June 2026 the URL Standard lets others pass where a host is ASCII; no registry has such a name.
  static func isALabel(_ label: ArraySlice<UInt8>) -> Bool { isALabel(label.span) }

  /// The same for bytes that lie elsewhere.
  static func isALabel(_ label: Span<UInt8>) -> Bool {
    if let known = ALabel.isCanonical(label) { return known }
    return aLabels.finding(about: label) { isStudiedALabel($0) }
  }

  /// Whether a label of a canonical name begins with `xn--` and is no A-label.
  static func holdsInvalidALabel(_ name: Span<UInt8>) -> Bool {
    var start = 0
    for end in 0...name.count where end == name.count || name[end] == 0x2E {
      let label = name.extracting(start..<end)
      if isACE(label), !isALabel(label) { return true }
      start = end + 1
    }
    return false
  }

  private static func isACE(_ label: Span<UInt8>) -> Bool {
    label.count >= 4 && label[0] == 0x78 && label[1] == 0x6E && label[2] == 0x2D && label[3] == 0x2D
  }

  /// Whether a label is an A-label, by asking ICU.
  static func isStudiedALabel(_ label: [UInt8]) -> Bool {
    ALabel.isValid(label) && IDNA.toASCII(label).valid == label
  }

  private static let aLabels = NameMemory<Bool>()
  /// By the host as written, a NUL, and its name.
  private static let spellings = NameMemory<UnicodeSpelling>()

  /// How a name beyond ASCII was written.
  enum UnicodeSpelling {
    /// In its U-labels, which every model of IDNA takes for the same name.
    case plain
    /// In its U-labels, and IDNA 2008 has no such name.
    case refusedByIDNA2008
    /// In characters that only mapping or decoding turns into the name.
    case mapped
  }

  /// How the raw host spells the canonical name.
  ///
  /// - Parameters:
  ///   - isASCIIForm: whether the parser took the name from these bytes and had nothing against it.
  ///   - mapping: what it found that the mapping does to them.
  static func unicodeSpelling(
    _ raw: Span<UInt8>, of name: Span<UInt8>, isASCIIForm: Bool = false, mapping: IDNA.Mapping = .unknown
  ) -> UnicodeSpelling {
    var isBeyondASCII = false
    for index in 0..<raw.count {
      if raw[index] == 0x25 { return .mapped }
      if raw[index] >= 0x80 { isBeyondASCII = true }
    }
    guard isBeyondASCII else { return .mapped }
    switch IDNA.quickSpelling(raw, of: name, isASCIIForm: isASCIIForm, mapping: mapping) {
    case .plain?: return .plain
    case .refusedByIDNA2008?: return .refusedByIDNA2008
    case .mapped?: return .mapped
    case nil: break
    }
    let (raw, name) = (raw.copied, name.copied)
    let question = raw + [0] + name
    return spellings.finding(about: question.span) { _ in studiedSpelling(raw, of: name) }
  }

  /// The same, by asking both libraries.
  static func studiedSpelling(_ raw: [UInt8], of name: [UInt8]) -> UnicodeSpelling {
    let unicode = IDNA.toUnicode(name).bytes
    guard equalIgnoringCase(raw.span, unicode.span) else { return .mapped }
    return IDNA2008.lookup(unicode).valid == nil ? .refusedByIDNA2008 : .plain
  }

  /// Whether two texts are the same bytes.
  static func equal(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    return a.withUnsafeBufferPointer { one in
      b.withUnsafeBufferPointer { other in
        guard let start = one.baseAddress, let otherStart = other.baseAddress else { return one.isEmpty }
        return memcmp(start, otherStart, one.count) == 0
      }
    }
  }

  /// Whether two texts differ at most in the case of ASCII letters.
  static func equalIgnoringCase(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    for index in 0..<a.count where a[index] != b[index] {
      let folded = a[index] | 0x20
      guard folded == b[index] | 0x20, (0x61...0x7A).contains(folded) else { return false }
    }
    return true
  }

  /// Whether a text differs at most in the case of ASCII letters from a word of ours.
  static func equalIgnoringCase(_ text: Span<UInt8>, _ word: StaticString) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { buffer in
      for index in 0..<text.count where text[index] | 0x20 != buffer[index] { return false }
      return true
    }
  }

  /// The URL Standard's *ends-in-a-number checker*: whether a host would be read as an IPv4 address.
  static func endsInANumber(_ name: [UInt8]) -> Bool {
    let end = name.last == 0x2E ? name.count - 1 : name.count
    let dot = name[..<end].lastIndex(of: 0x2E)
    let last = name[(dot.map { $0 + 1 } ?? 0)..<end]
    guard !last.isEmpty else { return false }
    if last.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    guard last.count >= 2, last.starts(with: "0x".utf8) || last.starts(with: "0X".utf8) else { return false }
    return last.dropFirst(2).allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
  }
}
