import Choices
import HarnessModel

/// Ends the user name with a percent-encoded delimiter.
///
/// A filter that decodes the URL before it takes it apart sees the delimiter end the host. A client never
/// decodes it.
///
///     https://example.com/   becomes   https://example.com%3A@evil.test/
enum EncodedDelimiterInUser: Technique {
  static let id = TechniqueID("authority", "encoded-delimiter-in-user")
  static let catalogue = [171]

  private static let delimiters = texts(
    "%3A", "%3a", "%20", "%23", "%2f", "%2F", "%3f", "%40", "%5c", "%5C", "%00", "%09", "%26", "%252f")
  private static let rests = texts("", "443", "x")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    let delimiter = try draw.pick(delimiters)
    draft.userinfo = decoy + delimiter + (try draw.pick(rests)) + "@".utf8
  }
}
