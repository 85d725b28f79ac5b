import Choices
import HarnessModel

/// Hangs a path parameter on the last listed segment.
///
/// By RFC 3986 the parameter belongs to the segment, which is therefore another one. Servers that strip
/// parameters serve the listed path.
///
///     https://example.com/blog   becomes   https://example.com/blog;x=1/post
enum MatrixParameter: Technique {
  static let id = TechniqueID("subpath", "matrix-parameter")
  static let catalogue = [153]
  static let claim = Claim.sameHost

  private static let parameters = texts(";x=1", ";", ";jsessionid=0", ";a;b", ",x", "=x")
  private static let rests = texts("/post", "", "/")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let inside = draft.inside
    try demand(!inside.isEmpty)
    let parameter = try draw.pick(parameters)
    draft.path = inside + parameter + (try draw.pick(rests))
  }
}
