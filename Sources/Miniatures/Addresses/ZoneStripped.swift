import HarnessModel
import Targets

/// Removes a zone from an address in brackets before it compares.
///
/// Parsers of the URL Standard refuse zones; a client that knows them leaves by another interface.
enum ZoneStripped: Specimen {
  static let name = "zone-stripped"
  static let summary = "host.split(\"%\")[0]"
  static let defect: String? = "An address with a zone is refused by clients and passes here."
  static let killedBy: PropertyID? = PropertyID("P-25")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url), let open = cut.authority.firstIndex(of: UInt8(ascii: "[")),
      let percent = cut.authority[open...].firstIndex(of: UInt8(ascii: "%")),
      let close = cut.authority[percent...].firstIndex(of: UInt8(ascii: "]"))
    else { return url }
    return cut.with(authority: cut.authority[..<percent] + cut.authority[close...])
  }
}
