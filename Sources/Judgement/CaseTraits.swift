import HarnessModel
import Policies

/// What the properties need to know of an exchange, taken once for all of them.
public struct CaseTraits: Sendable {
  let parts: URLParts
  let mode: Policy.Mode
  let breach: Breach?
  /// Whether a disguise can be to blame: not where the gate is wrong about the plain URL in the same way.
  let isDisguiseToBlame: Bool

  /// Takes the traits of an exchange.
  public init(of exchange: borrowing Exchange) {
    let isStudied = exchange.url.bytes.count <= Properties.longestStudied
    let oracle = exchange.oracle
    parts = URLParts(isStudied ? oracle.absolute(exchange.url) : [], resembling: oracle.listed)
    mode = oracle.mode
    breach = Breach.of(exchange)
    if let plain = exchange.base {
      isDisguiseToBlame =
        plain.answer.verdict != exchange.answer.verdict
        || plain.expectation.requirement != exchange.expectation.requirement
    } else {
      isDisguiseToBlame = true
    }
  }

  var features: URLFeatures { parts.features }
  /// What a parser would mend, and how the URL resembles the entries of the list.
  var resemblances: Occasions { parts.occasions }
  /// The parts of the plain URL as readers resolve it, which few laws look at.
  ///
  /// There are none where there is no plain URL or the URL is too long to be studied.
  func base(of exchange: Exchange) -> URLParts? {
    guard exchange.url.bytes.count <= Properties.longestStudied, let base = exchange.base else { return nil }
    return URLParts(exchange.oracle.absolute(base.url))
  }
}

extension CaseTraits {
  /// What a law that is judged by the oracle says of an exchange it speaks about.
  ///
  /// A breach that the law's own disguise did not cause is left to the other laws.
  func judged(
    _ exchange: Exchange, by page: @autoclosure () -> PropertyPage, ifCausedBy isTheCause: (Breach) -> Bool
  ) -> Assessment.Outcome? {
    guard !exchange.oracle.isRefused else { return nil }
    switch exchange.answer {
    case .declined: return .declined
    case .failed: return .failed
    case .crashed, .hung, .garbled: return .misbehaved
    case .verdict: break
    }
    if let breach {
      return isTheCause(breach) ? .broken(breach.kind, breach.severity(on: page())) : nil
    }
    if case .may(let axis) = exchange.expectation.requirement { return .waived(axis) }
    return .kept
  }

  /// The same for a law about a disguise: it also holds against the answer to the plain URL.
  ///
  /// Where the policy leaves a point open for both URLs, a gate may take either side, but not let the
  /// disguised URL pass and refuse the plain one that leads to the same place.
  func disguised(
    _ exchange: Exchange, by page: @autoclosure () -> PropertyPage, ifCausedBy isTheCause: (Breach) -> Bool
  ) -> Assessment.Outcome? {
    if let inconsistency = inconsistency(in: exchange, by: page()) { return inconsistency }
    return judged(exchange, by: page()) { isDisguiseToBlame && isTheCause($0) }
  }

  private func inconsistency(in exchange: Exchange, by page: @autoclosure () -> PropertyPage) -> Assessment
    .Outcome?
  {
    guard exchange.answer.verdict == .allow, let base = exchange.base, base.answer.verdict == .deny,
      case .may = exchange.expectation.requirement, case .may(let axis) = base.expectation.requirement,
      axis.isAboutTheEntry, exchange.oracle.policyError == nil,
      let reader = exchange.oracle.fetchers.first
    else { return nil }
    let here = exchange.oracle.inspection(of: exchange.url)
    guard here.leadsToTheSamePlace(as: exchange.oracle.inspection(of: base.url), by: reader) else {
      return nil
    }
    return .broken(.inconsistent, page().severity.lowered)
  }
}

extension Axis {
  /// Whether the point lies in the list or in the target's declared rules, the same for every URL.
  var isAboutTheEntry: Bool {
    switch self {
    case .publicSuffix, .unicodeEntry, .entryRootDot, .subdomains, .pathOnSubdomain, .dialect: true
    default: false
    }
  }
}
