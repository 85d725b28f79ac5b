import Choices
import HarnessModel

/// Joins the registered label with a word of trust.
///
/// The name is whole and correct in it, so that filters that search for it are content, and people too.
///
///     https://example.com/   becomes   https://example-login.com/
enum Combosquat: Technique {
  static let id = TechniqueID("typosquat", "combosquat")
  static let catalogue = [277]
  static let claim = Claim.otherHost

  private static let words = [
    "login", "secure", "account", "support", "verify", "update", "online", "mail", "pay", "app", "cdn",
    "auth",
    "sso", "portal", "help", "status", "api", "docs", "www", "my", "official", "security", "service", "team",
    "download", "shop", "bank", "id", "web", "cloud",
  ].map { [Unicode.Scalar]($0) }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let word = try draw.pick(words)
      let joint: [Unicode.Scalar] = try draw.flag() ? [] : ["-"]
      label = try draw.flag() ? word + joint + label : label + joint + word
    }
  }
}
