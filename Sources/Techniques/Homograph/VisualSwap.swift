import Choices
import HarnessModel
import UnicodeSecurity

/// Swaps characters of the host for those that real fonts draw most alike.
///
/// Distances are measured in five families of fonts, whatever the lists of confusables say. Many
/// letters with a dot or a hook below are nearer than most of what is listed, and nobody looks for them.
///
///     https://example.com/   becomes   https://\u{435}xample.com/
enum VisualSwap: Technique {
  static let id = TechniqueID("homograph", "visual-swap")
  static let catalogue = [19]
  static let claim = Claim.otherHost

  static let spellings: Spellings = {
    var table: [UInt8: [[UInt8]]] = [:]
    for letter in "abcdefghijklmnopqrstuvwxyz0123456789".utf8 {
      table[letter] = ranked(Unicode.Scalar(letter)).map { $0.flatMap(UTF8.bytes) }
    }
    return Spellings(table)
  }()

  /// Everything that is measured or listed and that UTS #46 leaves as it is: the nearest first.
  private static func ranked(_ letter: Unicode.Scalar) -> [[Unicode.Scalar]] {
    let listed = Confusables.lookalikes(of: letter).map(\.scalars)
    let known = Set(listed)
    let measured = VisualLookalikes.of(letter)
    let unmeasured = listed.filter { VisualLookalikes.distance(of: $0, from: letter) == nil }
    return (measured.map { ($0.scalars, $0.distance) } + unmeasured.map { ($0, Handicap.unmeasured) })
      .compactMap { scalars, distance -> (scalars: [Unicode.Scalar], distance: Int)? in
        // Between letters, so that marks and directions count as they do in names.
        let label = Array("n".utf8) + scalars.flatMap(UTF8.bytes) + Array("n".utf8)
        guard IDNA.toUnicode(label).valid == label else { return nil }
        let isRestricted = RestrictionLevel.of(label) == .unrestricted
        return (
          scalars,
          distance - (known.contains(scalars) ? Handicap.unlisted : 0)
            + (isRestricted ? Handicap.restricted : 0)
        )
      }
      .enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .map(\.element.scalars)
  }

  /// What counts beside the distance, in its unit.
  private enum Handicap {
    /// The list of confusables was made by people who look: half of the distance to an accent.
    static let unlisted = 10
    /// Browsers show no character that identifiers should not have (UTS #39 section 3.1).
    static let restricted = 20
    /// Too far to be measured, or in no font.
    static let unmeasured = 45
  }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    try spellings.swap(in: &draft.host, &draw)
  }
}
