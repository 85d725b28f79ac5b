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
    let known = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: quickRoom) { room -> DomainVerdict? in
      let form = domainToASCII(domain, into: room)
      guard form.count <= quickRoom else { return nil }
      output.append(contentsOf: room[..<form.count])
      return form.verdict
    }
    if let known { return known }
    let study = studies.finding(about: domain) { Study(of: $0) }
    output.append(contentsOf: study.bytes)
    return study.verdict
  }

  /// The ASCII form of a domain that was written where there was room for it.
  public struct DomainForm: Sendable {
    /// What the two calls make of the name.
    public let verdict: DomainVerdict
    /// How long the form is; 0 where it is refused.
    public let count: Int
    /// What became of the characters beyond ASCII.
    public let mapping: Mapping
  }

  /// What the mapping of UTS #46 does to the characters of a name that are beyond ASCII.
  public enum Mapping: Sendable {
    /// They stay as they are.
    case keeps
    /// Some are replaced, removed or refused.
    case changes
    /// Nobody asked.
    case unknown
  }

  /// Writes what the URL parser takes for the ASCII form of a domain, unless it is refused or does not fit.
  ///
  /// The same as ``domainToASCII(_:appendingTo:)``, without storage of its own.
  public static func domainToASCII(
    _ domain: Span<UInt8>, into place: UnsafeMutableBufferPointer<UInt8>
  ) -> DomainForm {
    var room = Room<UInt8>(UnsafeMutableBufferPointer(rebasing: place[..<min(place.count, quickRoom)]))
    var mapping = Mapping.unknown
    if let verdict = DomainVerdict(quickToASCII(domain, into: &room, &mapping)) {
      return DomainForm(verdict: verdict, count: verdict == .refused ? 0 : room.count, mapping: mapping)
    }
    let study = studies.finding(about: domain) { Study(of: $0) }
    if study.bytes.count <= place.count {
      for index in study.bytes.indices { place.initializeElement(at: index, to: study.bytes[index]) }
    }
    return DomainForm(verdict: study.verdict, count: study.bytes.count, mapping: mapping)
  }

  /// What the URL Standard's two calls of ToASCII make of a domain, without its ASCII form.
  public static func verdict(onDomain domain: Span<UInt8>) -> DomainVerdict {
    let known = Room<UInt8>.with(quickRoom) { room in
      var mapping = Mapping.unknown
      return DomainVerdict(quickToASCII(domain, into: &room, &mapping))
    }
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
  static func quickToASCII(
    _ domain: Span<UInt8>, into room: inout Room<UInt8>, _ mapping: inout Mapping
  ) -> QuickName.Verdict {
    if domain.isEmpty { return .lenient }
    return QuickName.with(domain) { name, isValid in
      switch name.spelling {
      case .kept: mapping = .keeps
      case .mapped: mapping = .changes
      case .unknown: mapping = .unknown
      }
      return name.encode(isValid, into: &room)
    }
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
