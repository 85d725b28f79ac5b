import Choices
import HarnessModel

/// Writes the welcome name with hyphens for dots, as a label of the forbidden name.
///
/// People and filters that compare loosely, after removing punctuation, read the same name twice. Hosting
/// services build such labels themselves, which makes them look familiar.
///
///     https://example.com/   becomes   https://example-com.evil.test/
enum HyphensForDots: Technique {
  static let id = TechniqueID("subdomain", "hyphens-for-dots")
  static let catalogue = [123]

  private static let joints = texts(".", "-", "--")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let decoy = try draft.aim(in: scene, &draw)
    try demand(!decoy.isBracketed && draft.host.isName)
    let joint = try draw.pick(joints)
    draft.host = decoy.replacing(UInt8(ascii: "."), with: "-".utf8) + joint + draft.host
  }
}
