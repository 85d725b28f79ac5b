import Choices
import HarnessModel

/// Keeps the registered label below a second level of some country.
///
/// Which labels belong to the suffix only a list of public suffixes tells; code that takes the last two for
/// the registered name is wrong here.
///
///     https://example.com/   becomes   https://example.co.uk/
enum WrongSecondLevel: Technique {
  static let id = TechniqueID("typosquat", "wrong-second-level")
  static let catalogue = [279]
  static let claim = Claim.otherHost

  private static let suffixes = texts(
    ".co.uk", ".org.uk", ".com.au", ".co.jp", ".com.br", ".co.in", ".ac.uk", ".gov.uk", ".co.nz", ".co.za",
    ".com.mx", ".com.cn", ".or.jp", ".uk.com", ".eu.org", ".com.de")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var name = try RegistrableName(draft.host)
    let own = SecondLevels.below(name.suffix)
    let choice = try draw.below(suffixes.count + own.count)
    let suffix = choice < suffixes.count ? suffixes[choice] : own[choice - suffixes.count]
    try demand(name.suffix != suffix)
    name.suffix = suffix
    draft.host = try name.host()
  }
}
