internal import CICUShim

extension IDNA {
  /// What the two calls of ToASCII that the URL Standard knows make of one name.
  public enum DomainVerdict: Sendable, Hashable {
    /// Both have the same ASCII form, and it has no dot at its end.
    case strict
    /// ToASCII has an ASCII form as the URL parser calls it; as it calls it for a valid host string it has none,
    /// or one with a dot at its end.
    case lenient
    /// Both refuse.
    case refused
  }

  /// Appends what the URL parser takes for the ASCII form of a domain, unless it is refused.
  ///
  /// The same as ``toASCII(_:options:appendingTo:)`` asked with ``Options/urlStandard`` and with
  /// ``Options/urlStandardStrict``, at the price of one.
  public static func domainToASCII(_ domain: Span<UInt8>, appendingTo output: inout [UInt8]) -> DomainVerdict
  {
    let known = Room<UInt8>.with(quickRoom) { room -> DomainVerdict? in
      let verdict = quickToASCII(domain, into: &room)
      if verdict == .strict || verdict == .lenient { output.append(contentsOf: room.written) }
      return DomainVerdict(verdict)
    }
    if let known { return known }
    let study = studies.finding(about: domain) { Study(of: $0) }
    if study.verdict != .refused { output.append(contentsOf: study.bytes) }
    return study.verdict
  }

  /// What the URL Standard's two calls of ToASCII make of a domain, without its ASCII form.
  public static func verdict(onDomain domain: Span<UInt8>) -> DomainVerdict {
    let known = Room<UInt8>.with(quickRoom) { DomainVerdict(quickToASCII(domain, into: &$0)) }
    return known ?? studies.finding(about: domain) { Study(of: $0) }.verdict
  }

  /// What came of a name that ICU had to be asked about.
  private struct Study: Sendable {
    var bytes: [UInt8] = []
    let verdict: DomainVerdict

    init(of domain: [UInt8]) {
      var bytes: [UInt8] = []
      let errors = domain.withUnsafeBufferPointer {
        Conversion.run(icushim_idna_to_ascii, $0, options: .urlStandard, appendingTo: &bytes)
      }
      guard errors.counted(by: .urlStandard, for: bytes[...]).isEmpty else {
        verdict = .refused
        return
      }
      // ICU always looks for what only the strict call asks about, but for the characters that STD3 refuses.
      let isStrict = errors.isEmpty && bytes.last != 0x2E && IDNA.isSTD3(bytes.span)
      self.bytes = bytes
      verdict = isStrict ? .strict : .lenient
    }
  }

  private static let studies = NameMemory<Study>()

  /// Room for the ASCII form of all names but a few.
  static let quickRoom = 512

  /// Writes the ASCII form of a name without ICU, if it can be told.
  static func quickToASCII(_ domain: Span<UInt8>, into room: inout Room<UInt8>) -> QuickName.Verdict {
    if domain.isEmpty { return .lenient }
    return QuickName.with(domain) { name, isValid in name.encode(isValid, into: &room) }
  }

  /// Whether UseSTD3ASCIIRules has nothing against a name in ASCII that ToASCII made without it.
  static func isSTD3(_ name: Span<UInt8>) -> Bool {
    var start = 0
    for index in 0...name.count where index == name.count || name[index] == 0x2E {
      if !QuickLabel.isSTD3(name.extracting(start..<index)) { return false }
      start = index + 1
    }
    return true
  }
}

extension IDNA.DomainVerdict {
  /// The same without "unknown".
  fileprivate init?(_ verdict: QuickName.Verdict) {
    switch verdict {
    case .strict: self = .strict
    case .lenient: self = .lenient
    case .refused: self = .refused
    case .unknown: return nil
    }
  }
}
