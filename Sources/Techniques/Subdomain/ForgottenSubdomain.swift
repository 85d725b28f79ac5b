import Choices
import HarnessModel

/// Asks for a subdomain of the kind that outlives its server.
///
/// An entry covers every subdomain, also the one whose record still points to a rented address somebody
/// else has rented since. The rule permits it; a list with narrower entries would not.
///
///     https://example.com/   becomes   https://old.example.com/
enum ForgottenSubdomain: Technique {
  static let id = TechniqueID("subdomain", "forgotten-subdomain")
  static let catalogue = [140]
  static let claim = Claim.otherHost

  private static let labels = texts(
    "old", "staging", "dev", "test", "beta", "legacy", "demo", "backup", "preview", "status", "jira")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    draft.host = try draw.pick(labels) + ".".utf8 + draft.host
  }
}
