import Choices
import HarnessModel

/// Adds a user name and password to the URL of the host.
///
/// Credentials do not change the host. Whether they are permitted is a question the policy must answer; a
/// filter that breaks on them refuses the listed host or misses the blocked one.
///
///     https://example.com/   becomes   https://user:pw@example.com/
enum CredentialsForListed: Technique {
  static let id = TechniqueID("authority", "credentials-for-listed")
  static let catalogue = [188]
  static let start = Start.both
  static let claim = Claim.sameHost

  private static let credentials = texts(
    "user:pw@", "user@", "user:@", ":pw@", "%75ser:%70w@", "a:b:c@", "user%40x@", "user;x=1@", "a&b=c@")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try demand(draft.userinfo.isEmpty)
    draft.userinfo = try draw.pick(credentials)
  }
}
