import Choices
import HarnessModel

/// Puts a long run of one letter before a character that ends the match.
///
/// A regular expression with one quantifier inside another tries every way to divide the run before
/// it gives up, and the gate hangs or fails open.
///
///     https://example.com/   becomes   https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!.example.com/
enum SlowPattern: Technique {
  static let id = TechniqueID("scheme", "slow-pattern")
  static let catalogue = [266]

  private static let counts = [40, 200, 1_000, 50_000]
  private static let ends = texts("!.", "!", "_-.", "..", "-.")

  private static let letters = texts("a", "0", "a.", "a-")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let end = try draw.pick(ends)
    let letter = try draw.pick(letters)
    let count = try draw.pick(counts)
    var host: [UInt8] = []
    host.reserveCapacity(letter.count * count + end.count + draft.host.count)
    host.append(letter, times: count)
    host += end
    host += draft.host
    draft.host = host
  }
}
