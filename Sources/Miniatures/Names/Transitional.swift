import HarnessModel
import Targets

/// Applies UTS #46 with transitional processing, for names that have joiners.
///
/// Browsers gave it up; libraries keep the flag, and its default was on for long.
enum Transitional: Specimen {
  static let name = "transitional"
  static let summary = "toASCII(host, transitional: true)"
  static let defect: String? = "A joiner is dropped where a client refuses the name."
  // Joiners are deviation characters: without them it is the name that IDNA 2003 made of it.
  static let killedBy: PropertyID? = PropertyID("P-17")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url), cut.authority.contains(0xE2) else { return url }
    let joiners: Set<Unicode.Scalar> = ["\u{200C}", "\u{200D}"]
    let kept = String(decoding: cut.authority, as: UTF8.self).unicodeScalars.filter { !joiners.contains($0) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: kept)
    return cut.with(authority: String(text).utf8)
  }
}
