import HarnessModel
import Policies
import Targets
import URLStandard

/// A gate that reads only URLs that every parser reads alike, and refuses the rest unread.
///
/// What is left is a scheme, a name or an address, a path, a query and a fragment in the characters
/// that need no repair. Everything it refuses is contested or forbidden, so it breaks no law.
enum RefusesOdd: Specimen {
  static let name = "refuses-odd"
  static let summary = "The base dialect for URLs of the plainest form; everything else is refused."
  static let defect: String? = nil
  static let killedBy: PropertyID? = nil

  /// Makes the filter; an invalid policy is refused.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in isOdd(url) ? .deny(code: "invalid_input") : gate.decision(on: url) }
  }

  private static func isOdd(_ url: URLText) -> Bool {
    guard let cut = CutURL(url), isPlain(cut.authority), !hasRootDot(url) else { return true }
    let path = Array(cut.rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
    return path.contains(UInt8(ascii: "\\")) || isDotted(path.lowered) || isMendedByClients(url)
  }

  /// Whether every parser ends the authority at the same byte and reads no user name in it.
  private static func isPlain(_ authority: [UInt8]) -> Bool {
    authority.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"@%\\".utf8.contains($0) }
  }

  /// Whether the name ends in a dot, however that is written and whatever of it is left out by the mapping.
  private static func hasRootDot(_ url: URLText) -> Bool {
    BasicURLParser.parse(url.bytes)?.hostname?.last == UInt8(ascii: ".")
  }

  /// Whether clients of the URL Standard drop some of the URL before they read it.
  private static func isMendedByClients(_ url: URLText) -> Bool {
    let ends = [url.bytes.first, url.bytes.last].compactMap { $0 }
    return ends.contains { $0 <= 0x20 } || url.bytes.contains { [0x09, 0x0A, 0x0D].contains($0) }
  }

  /// Whether a segment is one of the spellings of a dot segment.
  private static func isDotted(_ path: [UInt8]) -> Bool {
    let dotted = [".", "..", "%2e", "%2e%2e", ".%2e", "%2e."].map { Array($0.utf8) }
    return path.split(separator: UInt8(ascii: "/")).contains { dotted.contains(Array($0)) }
  }
}
