import HarnessModel
import Targets

/// Maps names by IDNA2003: folds case fully, drops what nameprep maps to nothing.
///
/// The codec `idna` of Python still does so. Sharp s becomes ss, which is another registrable name.
enum IDNA2003: Specimen {
  static let name = "idna2003"
  static let summary = "host.encode('idna') as RFC 3490 has it"
  static let defect: String? = "Names with sharp s and final sigma are taken for others."
  static let killedBy: PropertyID? = PropertyID("P-17")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url), cut.authority.contains(where: { $0 >= 0x80 }) else { return url }
    let dropped: Set<Unicode.Scalar> = ["\u{AD}", "\u{34F}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}"]
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: cut.authority, as: UTF8.self).unicodeScalars
    where !dropped.contains(scalar) {
      switch scalar {
      case "\u{DF}", "\u{1E9E}": text += "ss".unicodeScalars
      case "\u{3C2}": text.append("\u{3C3}")
      default: text.append(scalar)
      }
    }
    return cut.with(authority: String(text).utf8)
  }
}
