import HarnessModel
import URLStandard

extension ContextOracle {
  /// A URL as it was asked for, and the rules that it breaks.
  struct Request {
    private(set) var causes: [ContextDenial.Cause] = []
    private(set) var serialized: [UInt8] = []
    private var record = URLRecord()

    init(_ url: URLText, rules: ContextRules) {
      if let limit = rules.lengthLimit, url.bytes.count > limit, url.scalarCount > limit { add(.tooLong) }
      guard BasicURLParser.parse(url.bytes, into: &record) else {
        add(.malformed)
        return
      }
      if record.specialScheme != .http, record.specialScheme != .https { add(.scheme) }
      if record.includesCredentials { add(.userinfo) }
      if url.bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { add(.controlBytes) }
      serialized = Array(record.href.prefix(record.countWithoutFragment))
    }

    /// Whether a parser had to repair the URL.
    var isRepaired: Bool { !record.validationErrors.isEmpty }

    /// Whether the context alone speaks against the URL.
    var isOtherwisePermitted: Bool { causes == [.notInContext] }

    mutating func add(_ cause: ContextDenial.Cause) {
      if !causes.contains(cause) { causes.append(cause) }
    }

    /// What the sets say about the URL: as it is, and else normalised.
    func match(in sets: AdmittedSets, before position: ConversationPosition) -> AdmittedSets.Match {
      var match = serialized.withUnsafeBufferPointer { sets.match($0, before: position) }
      guard match.exact == nil, let normal = Normalisation.normalised(serialized) else { return match }
      let other = normal.withUnsafeBufferPointer { sets.match($0, before: position) }
      match.normalised = match.normalised ?? other.exact ?? other.normalised
      return match
    }

    /// The rule that a reason of the domain lists belongs to.
    static func cause(of reason: Reason) -> ContextDenial.Cause {
      switch reason {
      case .tooLong, .lengthUnit: .tooLong
      case .invalidURL, .illFormedUTF8, .noHost: .malformed
      case .schemeNotAllowed: .scheme
      default: .domains
      }
    }
  }
}

extension ContextDenial.Cause {
  /// The place of its error code in the documented list.
  var order: Int {
    switch self {
    case .malformed: 0
    case .scheme: 1
    case .userinfo: 2
    case .controlBytes: 3
    case .tooLong: 4
    case .domains: 5
    case .notInContext: 6
    case .tooManyUses: 7
    }
  }

  /// The error code that is documented for it.
  var errorCode: FetchErrorCode {
    switch self {
    case .malformed, .scheme, .userinfo, .controlBytes: .invalidInput
    case .tooLong: .urlTooLong
    case .domains: .urlNotAllowed
    case .notInContext: .urlNotInPriorContext
    case .tooManyUses: .maxUsesExceeded
    }
  }
}
