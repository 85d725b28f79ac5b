import Choices
import HarnessModel

/// Ends an IPv4 address with a dot.
///
/// The URL Standard drops the dot of an address, though it keeps the one of a name. A filter that compares
/// text finds nothing.
///
///     https://127.0.0.1/   becomes   https://127.0.0.1./
enum AddressTrailingDot: Technique {
  static let id = TechniqueID("ip", "trailing-dot")
  static let catalogue = [218]
  static let claim = Claim.sameHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.requireIPv4()
    try demand(draft.host.last != UInt8(ascii: "."))
    draft.host += ".".utf8
  }
}
