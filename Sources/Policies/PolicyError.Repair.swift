public import HarnessModel

extension PolicyError {
  /// The policy that a tolerant gate may enforce in place of the one refused, and the contested point.
  ///
  /// What the mended policy denies must be denied; what it allows may be allowed. `nil` where nothing
  /// may be fetched: under an allow list a host that its author never wrote must not become reachable,
  /// while under a block list a mended entry still blocks.
  public func tolerated(of policy: Policy) -> (policy: Policy, axis: Axis)? {
    var mended = policy
    switch kind {
    case .bothListsOneEmpty:
      guard policy.allowed?.isEmpty == false else { return nil }
      mended.blocked = nil
      return (mended, .emptyList)
    case .leadingDot where policy.setting("entry.leadingDot") == nil:
      mended.knobs["entry.leadingDot"] = "apex+any"
      return (mended, .entryLeadingDot)
    case .surroundingBlanks where policy.setting("entry.blanks") == nil:
      mended.knobs["entry.blanks"] = "trim"
      return (mended, .entryBlanks)
    case .scheme where policy.mode == .block && policy.setting("entry.scheme") == nil:
      mended.knobs["entry.scheme"] = "strip"
      return (mended, .entryScheme)
    case .port where policy.mode == .block && policy.setting("entry.port") == nil:
      mended.knobs["entry.port"] = "strip"
      return (mended, .entryPort)
    case .wildcard where policy.mode == .block && policy.setting("entry.wildcard") == nil:
      mended.knobs["entry.wildcard"] = "hostPrefix"
      return (mended, .entryWildcard)
    default: return nil
    }
  }
}
