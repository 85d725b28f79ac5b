import Choices
import HarnessModel

/// Asks for a file, with the listed name as the host of a file URL.
///
/// A filter that looks at the host only lets it through. Clients ignore the host or connect to a file
/// server of that name.
///
///     https://example.com/   becomes   file://example.com/etc/passwd
enum FileScheme: Technique {
  static let id = TechniqueID("scheme", "file-scheme")
  static let catalogue = [203]

  private static let files = texts(
    "/etc/passwd", "/", "/C:/Windows/win.ini", "/C|/Windows/win.ini", "/proc/self/environ")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    draft.scheme = Array("file".utf8)
    let form = try draw.below(3)
    draft.path = try draw.pick(files)
    if form == 1 {
      draft.host = []
    } else if form == 2 {
      draft.separator = Array(":".utf8)
    }
  }
}
