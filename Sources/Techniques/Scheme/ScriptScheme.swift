import Choices
import HarnessModel

/// Uses a scheme that runs or carries content instead of fetching it.
///
/// A filter that looks at the host only is satisfied: after `//` comes a comment to JavaScript and a listed
/// name to the filter.
///
///     https://example.com/   becomes   javascript://example.com/%0aalert(1)
enum ScriptScheme: Technique {
  static let id = TechniqueID("scheme", "script-scheme")
  static let catalogue = [204]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let form = try draw.below(8)
    switch form {
    case 0: (draft.scheme, draft.path) = (Array("javascript".utf8), Array("/%0aalert(1)".utf8))
    case 1: (draft.scheme, draft.path) = (Array("data".utf8), Array("/,x".utf8))
    case 2: draft.lead += "blob:".utf8
    case 3: draft.lead += "filesystem:".utf8
    case 4: (draft.scheme, draft.path) = (Array("about".utf8), Array("/blank".utf8))
    case 5: draft.lead += "data:text/html,<script src=".utf8
    case 6: (draft.scheme, draft.path) = (Array("vbscript".utf8), Array("/%0amsgbox".utf8))
    default: (draft.scheme, draft.path) = (Array("javascript".utf8), Array("/\nalert(1)".utf8))
    }
  }
}
