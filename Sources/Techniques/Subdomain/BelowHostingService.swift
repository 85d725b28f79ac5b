import Choices
import HarnessModel

/// Puts the listed name in front of a suffix below which anybody may have a name.
///
/// The host starts with the entry, and the suffix belongs to a company everybody knows. Only a list of
/// public suffixes tells who owns the name.
///
///     https://example.com/   becomes   https://example.com.github.io/
enum BelowHostingService: Technique {
  static let id = TechniqueID("subdomain", "below-hosting-service")
  static let catalogue = [128]

  private static let services = texts(
    "github.io", "pages.dev", "vercel.app", "netlify.app", "herokuapp.com", "web.app", "workers.dev",
    "azurewebsites.net", "cloudfront.net", "s3.amazonaws.com", "blogspot.com", "onrender.com",
    "fly.dev", "duckdns.org", "ngrok.io")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try demand(!draft.host.isEmpty && !draft.host.isBracketed)
    let service = try draw.pick(services)
    let flat = try draw.flag()
    let name = flat ? draft.host.replacing(UInt8(ascii: "."), with: "-".utf8) : draft.host
    draft.host = name + ".".utf8 + service
  }
}
