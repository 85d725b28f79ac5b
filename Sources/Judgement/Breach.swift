import HarnessModel
import Policies

/// A verdict that the policy does not permit, and what is known about it.
///
/// It is large and rare: as a class it costs the traits of every other case no more than a word.
final class Breach: Sendable {
  /// The harm: by the list that is in force and the direction of the error.
  let kind: Finding.Kind
  /// What the policy permits, whatever the length of the URL.
  let expectation: Expectation
  /// The URL as the readers see it; absent where the policy is invalid.
  let inspection: Inspection
  /// Whether only the path lies outside the policy, while some entry covers the host.
  let isAboutThePath: Bool

  /// The breach of an exchange, or `nil` if the verdict is permitted or there is none.
  static func of(_ exchange: borrowing Exchange) -> Breach? {
    guard case .must(let required) = exchange.expectation.requirement,
      let verdict = exchange.answer.verdict, verdict != required
    else { return nil }
    return Breach(of: exchange, required)
  }

  private init?(of exchange: borrowing Exchange, _ required: Verdict) {
    inspection = exchange.oracle.inspection(of: exchange.url)
    var expectation = exchange.expectation
    if expectation.reason == .tooLong {
      let unlimited = exchange.oracle.withoutLengthLimit.expectation(of: inspection)
      // A URL that is only too long harms nobody's list; its length is another law's matter.
      guard unlimited.requirement == .must(.deny) else { return nil }
      expectation = unlimited
    }
    self.expectation = expectation
    kind = Self.kind(of: exchange, expectation, required)
    isAboutThePath = Self.isAboutThePath(exchange.oracle, expectation, inspection)
  }
}

extension Breach {
  private static func kind(
    of exchange: borrowing Exchange, _ expectation: Expectation, _ required: Verdict
  ) -> Finding.Kind {
    if required == .allow { return .overblock }
    if exchange.oracle.policyError != nil { return .badConfigAccepted }
    if expectation.agreement == .split { return .differential }
    return exchange.policy.mode == .block ? .evasion : .bypass
  }

  private static func isAboutThePath(
    _ oracle: Oracle, _ expectation: Expectation, _ inspection: Inspection
  ) -> Bool {
    guard let compiled = oracle.compiled else { return false }
    if compiled.mode == .block {
      return expectation.entry.map { !compiled.entries[$0].path.isEmpty } ?? false
    }
    guard expectation.reason == .noEntryCovers || expectation.reason == .entryMayCover else { return false }
    return oracle.fetchers.allSatisfy { fetcher in
      inspection.canonicalHost(by: fetcher) == nil || compiled.coversHost(of: inspection, by: fetcher)
    }
  }
}

extension Breach {
  /// The class of the consequence under a property whose page names a class.
  func severity(on page: PropertyPage) -> SeverityClass {
    switch kind {
    case .overblock: return .s6
    case .bypass: return unlessUnreachable(outside(page.severity, worst: .s1), page)
    case .evasion: return unlessUnreachable(outside(page.severity, worst: .s2), page)
    case .differential:
      let whole = outside(page.severity, worst: page.severity == .s1 ? .s1 : .s2)
      return whole.lowered
    default: return page.severity
    }
  }

  /// Laws about authorities that the declared fetchers refuse and clients in the field mend.
  private static let aboutMalformedAuthorities: Set<PropertyID> = [
    PropertyID("P-25"), PropertyID("P-26"),
  ]

  /// One class lower where no declared fetcher reaches anything: the harm needs yet another parser.
  private func unlessUnreachable(_ whole: SeverityClass, _ page: PropertyPage) -> SeverityClass {
    if Self.aboutMalformedAuthorities.contains(page.id) { return whole }
    return switch expectation.reason {
    case .invalidURL, .noHost, .illFormedUTF8: whole.lowered
    default: whole
    }
  }

  /// The class of reaching what lies outside: by the list, unless the page or the path makes it less.
  private func outside(_ page: SeverityClass, worst: SeverityClass) -> SeverityClass {
    if isAboutThePath { return .s4 }
    return page == .s1 || page == .s2 ? worst : page
  }
}

extension SeverityClass {
  /// One class lower: for harm that needs a second component's disagreement.
  var lowered: SeverityClass {
    switch self {
    case .s1, .s2: .s3
    case .s3: .s4
    case .s4, .s5: .s6
    case .s6, .s7: .s7
    }
  }
}
