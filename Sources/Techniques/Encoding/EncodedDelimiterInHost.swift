import Choices
import HarnessModel

/// Puts a percent-encoded delimiter between the forbidden host and the welcome name.
///
/// Decoded too early, the delimiter ends the host. The URL Standard decodes later and refuses the host; a
/// lenient client connects to its front part while the filter looks at the end. A line end behind the name
/// is no delimiter, but is decoded too early just so.
///
///     https://example.com/   becomes   https://evil.test%2f.example.com/
enum EncodedDelimiterInHost: Technique {
  static let id = TechniqueID("encoding", "encoded-delimiter-in-host")
  static let catalogue = [235]

  private static let delimiters = texts(
    "%2f", "%2F", "%3f", "%23", "%40", "%3a", "%3a443%2f", "%5c", "%5C", "%3b", "%2c", "%26")
  /// Line ends behind the welcome name alone: `$` in many regular expressions matches before the last one.
  private static let lineEnds = texts("%0a", "%0A", "%0d%0a")
  private static let joints = texts(".", "", "%40")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(!decoy.isBracketed && !draft.host.isBracketed)
    let delimiter = try draw.pick(delimiters + lineEnds)
    if lineEnds.contains(delimiter) {
      draft.host = decoy + delimiter
      return
    }
    let joint = try draw.pick(joints)
    draft.host += delimiter + joint + decoy
  }
}
