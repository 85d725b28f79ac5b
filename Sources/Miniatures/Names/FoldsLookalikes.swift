import HarnessModel
import Targets

/// Turns letters into the Latin ones they look like before it compares.
///
/// Meant against homographs; under an allow list it lets them in.
enum FoldsLookalikes: Specimen {
  static let name = "folds-lookalikes"
  static let summary = "skeleton(host) against the entry"
  static let defect: String? = "A look-alike is another host with another owner."
  static let killedBy: PropertyID? = PropertyID("P-14")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{430}": "a", "\u{435}": "e", "\u{43E}": "o", "\u{440}": "p", "\u{441}": "c", "\u{445}": "x",
    "\u{443}": "y", "\u{455}": "s", "\u{456}": "i", "\u{458}": "j", "\u{4CF}": "l", "\u{501}": "d",
    "\u{3B1}": "a", "\u{3BF}": "o", "\u{3BD}": "v", "\u{3C1}": "p", "\u{131}": "i", "\u{251}": "a",
    "\u{26F}": "m", "\u{43C}": "m", "\u{43D}": "h", "\u{442}": "t", "\u{43A}": "k", "\u{432}": "b",
  ]

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url), cut.authority.contains(where: { $0 >= 0x80 }) else { return url }
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: cut.authority, as: UTF8.self).unicodeScalars {
      text.append(latin[scalar] ?? scalar)
    }
    return cut.with(authority: String(text).utf8)
  }
}
