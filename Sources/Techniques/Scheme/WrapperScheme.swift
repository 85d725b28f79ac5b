import Choices
import HarnessModel

/// Wraps the URL in a scheme that takes another URL.
///
/// A filter that searches for a host inside the text finds the listed one; the scheme decides what happens,
/// and it is neither http nor https.
///
///     https://example.com/   becomes   jar:https://example.com!/
enum WrapperScheme: Technique {
  static let id = TechniqueID("scheme", "wrapper-scheme")
  static let catalogue = [202]

  private static let wrappers = texts(
    "jar:", "url:", "URL:", "view-source:", "feed:", "jar:file:///x!", "cache:", "about:", "git+", "pcap+")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let wrapper = try draw.pick(wrappers)
    draft.lead += wrapper
    if wrapper.starts(with: "jar:".utf8) { draft.path = "!".utf8 + draft.path }
  }
}
