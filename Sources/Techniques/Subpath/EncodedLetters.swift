import Choices
import HarnessModel

/// Percent-encodes letters of the listed path that need no encoding.
///
/// RFC 3986 says that it is the same path. A client does not decode it, a server does: a filter that
/// compares as written refuses a listed path, or misses a blocked one.
///
///     https://example.com/blog   becomes   https://example.com/%62log/x
enum EncodedLetters: Technique {
  static let id = TechniqueID("subpath", "encoded-letters")
  static let catalogue = [156]
  static let claim = Claim.sameHost

  private static let rests = texts("/x", "", "/")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let inside = draft.inside
    let letters = inside.letterPositions
    try demand(!letters.isEmpty)
    let which = try draw.below(letters.count + 1)
    let uppercase = try draw.flag()
    let rest = try draw.pick(rests)
    if which == letters.count {
      draft.path = inside.replacing(\.isLetter) { $1.append(percentEncoded: $0, uppercase: uppercase) } + rest
    } else {
      let place = letters[which]
      draft.path =
        inside.replacing(at: place, with: inside[place].percentEncoded(uppercase: uppercase)) + rest
    }
  }
}
