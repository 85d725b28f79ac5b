/// Attacks a filter from its own tests.
///
/// Hand over the filter as a closure, and expect no findings:
///
///     import GatecrashKit
///     import Testing
///
///     @Test func `the filter keeps its promises`() throws {
///       let audit = try Gatecrash.audit(allow: ["example.com"]) { url, lists in
///         let filter = MyFilter(allowed: lists.allowed, blocked: lists.blocked)
///         return filter.permits(url)
///       }
///       #expect(audit.findings.isEmpty, "\(audit)")
///     }
///
/// The closure is asked about hostile URLs under the lists given and under lists made up, so it must
/// build its filter from `lists`. A filter whose list is fixed is audited with the closure that takes
/// the URL alone. A closure that throws calls the lists invalid, or fails on the URL.
///
/// Everything is decided by the plan's seed: the same filter has the same findings on every machine.
public enum Gatecrash {
  /// The lists that a filter must enforce, as strings.
  public struct Lists: Hashable, Sendable {
    /// Entries that may be fetched, or `nil` if there is no allow list.
    public var allowed: [String]?
    /// Entries that may not be fetched, or `nil` if there is no block list.
    public var blocked: [String]?
    /// The URL that references are resolved against, for checks of redirect targets.
    public var base: String?
  }

  /// Audits a filter that is made for the lists it is given.
  ///
  /// - Parameters:
  ///   - allow: the allow list to attack; absent for none.
  ///   - block: the block list to attack; absent for none.
  ///   - dialect: the rules of the filter, such as `exact-host`.
  ///   - base: the URL that references are resolved against, for the dialect `redirect-target`.
  ///   - cases: how many URLs to ask about.
  ///   - seed: decides all random choices.
  ///   - permits: whether the filter lets the URL be fetched under the lists.
  /// - Throws: `AuditError` if no list or both are given, the list is invalid, or the filter never decided.
  public static func audit(
    allow: [String]? = nil, block: [String]? = nil, dialect: String = "web-fetch", base: String? = nil,
    cases: Int = 20_000, seed: UInt64 = 1,
    permits: @escaping @Sendable (_ url: String, _ lists: Lists) throws -> Bool
  ) throws(AuditError) -> Audit {
    try audit(
      allow: allow, block: block, dialect: dialect, base: base, cases: cases, seed: seed, isFixed: false,
      permits: permits)
  }

  /// Audits a filter whose list is fixed; `allow` or `block` says what it is.
  ///
  /// - Throws: `AuditError` if no list or both are given, the list is invalid, or the filter never decided.
  public static func audit(
    allow: [String]? = nil, block: [String]? = nil, dialect: String = "web-fetch", base: String? = nil,
    cases: Int = 20_000, seed: UInt64 = 1,
    permits: @escaping @Sendable (_ url: String) throws -> Bool
  ) throws(AuditError) -> Audit {
    try audit(
      allow: allow, block: block, dialect: dialect, base: base, cases: cases, seed: seed, isFixed: true
    ) { url, _ in
      try permits(url)
    }
  }

  private static func audit(
    allow: [String]?, block: [String]?, dialect: String, base: String?, cases: Int, seed: UInt64,
    isFixed: Bool,
    permits: @escaping @Sendable (_ url: String, _ lists: Lists) throws -> Bool
  ) throws(AuditError) -> Audit {
    guard (allow == nil) != (block == nil) else { throw .needsOneList }
    var policy = Policy(
      allowed: allow?.map { EntryText($0) }, blocked: block?.map { EntryText($0) },
      dialect: DialectName(rawValue: dialect))
    policy.base = base.map { URLText($0) }
    try AuditError.check(policy)
    var plan = CampaignPlan(policies: [policy], caseLimit: cases, seed: seed)
    plan.variesPolicies = !isFixed
    let capabilities = ClosureTarget.baseDialect.union(base == nil ? [] : [.relative])
    let target = ClosureTarget("filter", capabilities: capabilities) { policy in
      let lists = Lists(
        allowed: try policy.allowed.map(strings), blocked: try policy.blocked.map(strings),
        base: policy.base?.string)
      return { url in
        // A filter of strings can't be handed bytes that are no UTF-8: they stop in front of it.
        guard let text = url.string else { return .deny }
        return try permits(text, lists) ? .allow : .deny
      }
    }
    return try Audit(plan, target)
  }

  private static func strings(_ entries: [EntryText]) throws -> [String] {
    try entries.map { entry in
      guard let text = entry.string else { throw GateDeclines("an entry is no UTF-8") }
      return text
    }
  }
}
