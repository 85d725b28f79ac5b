internal import Choices
internal import HarnessModel
internal import Techniques

/// Goes further down the path.
///
///     https://example.com/   becomes   https://example.com/a/b.html
enum LongerPath: Technique {
  static let id = TechniqueID("harmless", "longer-path")
  static let catalogue: [Int] = []
  static let claim = Claim.sameHost

  private static let paths = [
    "a", "a/b.html", "index.php", "a%20b", "caf%C3%A9", "a/b/c/d/e/f/g/h", "~user", "a.b.c",
  ].map { Array($0.utf8) }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let more = try draw.pick(paths)
    if draft.path.last != UInt8(ascii: "/") { draft.path.append(UInt8(ascii: "/")) }
    draft.path += more
  }
}
