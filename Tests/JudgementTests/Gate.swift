import HarnessModel
import Judgement
import Policies

/// A gate for tests: what it says to policies and to URLs.
struct Gate: Sendable, CustomStringConvertible {
  var description: String
  var capabilities: Set<Capability> = Set(Capability.allCases)
  /// Whether one reading of the URL may pass.
  var passes: @Sendable (Ruling, CompiledPolicy) -> Bool

  /// The answers of the base dialect under both readings.
  static let reference = Gate(description: "reference") { ruling, _ in ruling.outcome == .allow }
  /// Refuses whatever is contested.
  static let strict = Gate(description: "strict") { ruling, _ in ruling.requirement == .must(.allow) }
  /// Matches hosts exactly, and says so.
  static let exact = Gate(
    description: "exact", capabilities: Set(Capability.allCases).subtracting([.subdomains])
  ) { ruling, policy in
    if policy.mode == .block, ruling.coversBySuffix { return true }
    return ruling.outcome == .allow && !(policy.mode == .allow && ruling.coversBySuffix)
  }
  /// Lets pass whatever is contested, as far as each reading goes.
  static let lenient = Gate(description: "lenient") { ruling, _ in ruling.requirement != .must(.deny) }
  static let denyEverything = Gate(description: "deny everything") { _, _ in false }
  static let allowEverything = Gate(description: "allow everything") { _, _ in true }

  /// What the gate says to a policy, which `compiled` is if it is valid.
  func reply(to compiled: CompiledPolicy?) -> PolicyReply {
    compiled == nil && !isUniversal ? .rejected("invalid") : .accepted
  }

  func answer(to url: URLText, under compiled: CompiledPolicy?) -> Answer {
    if isUniversal { return .verdict(.allow, nil) }
    guard let compiled else { return .verdict(.deny, Answer.Detail(code: "config_error")) }
    let inspection = Inspection(of: url)
    let readings = [ReaderID.whatwg, .rfc3986].filter { inspection.canonicalHost(by: $0) != nil }
    let verdicts = readings.map { self.passes(compiled.ruling(on: inspection, by: $0), compiled) }
    guard !verdicts.isEmpty, !verdicts.contains(false) else { return .verdict(.deny, nil) }
    return .verdict(.allow, Answer.Detail(host: readings.first.flatMap { inspection.canonicalHost(by: $0) }))
  }

  /// Whether the gate is not connected to anything.
  private var isUniversal: Bool { description == Gate.allowEverything.description }
}
