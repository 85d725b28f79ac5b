import Choices
import HarnessModel

/// Takes hyphens out of the host, or turns them into dots.
///
/// Comparisons that skip punctuation find no difference; with a dot, another name becomes the registered
/// one.
///
///     https://my-example.com/   becomes   https://myexample.com/
enum HyphenRemoval: Technique {
  static let id = TechniqueID("typosquat", "hyphen-removal")
  static let catalogue = [272]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try demand(draft.host.isName)
    let encoded = draft.aLabels
    let hyphens = draft.host.positions(of: UInt8(ascii: "-")).filter { place in
      !encoded.contains { $0.contains(place) }
    }
    let places = try Runs.pick(of: hyphens, &draw)
    let dots = try draw.flag()
    for place in places.reversed() {
      if dots { draft.host[place] = UInt8(ascii: ".") } else { draft.host.remove(at: place) }
    }
    try demand(!draft.host.isEmpty)
  }
}
