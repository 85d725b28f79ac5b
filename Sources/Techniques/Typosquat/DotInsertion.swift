import Choices
import HarnessModel

/// Inserts a dot into the registered label, or into one before it.
///
/// What was one name becomes a subdomain of a shorter one, which somebody else has registered.
///
///     https://example.com/   becomes   https://e.xample.com/
enum DotInsertion: Technique {
  static let id = TechniqueID("typosquat", "dot-insertion")
  static let catalogue = [273]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var name = try RegistrableName(draft.host)
    let encoded = draft.aLabels
    let before = name.front.indices.dropFirst().filter { place in
      name.front[place] & 0xC0 != 0x80 && !encoded.contains { $0.contains(place) }
        && !name.front[(place - 1)...place].contains(UInt8(ascii: "."))
    }
    let inside = name.label.count - 1
    let place = try draw.below(inside + before.count)
    if place < inside {
      name.label.insert(".", at: place + 1)
    } else {
      name.front.insert(UInt8(ascii: "."), at: before[place - inside])
    }
    draft.host = try name.host()
  }
}
