import HarnessModel
import Targets

/// Decodes an A-label that holds nothing but ASCII, and compares what comes out.
///
/// Models CVE-2024-12224: `xn--example-` was taken for `example`.
enum FakeALabel: Specimen {
  static let name = "fake-a-label"
  static let summary = "punycode.decode(label) without encoding it again"
  static let defect: String? = "A label that no registry has is taken for a listed one."
  static let killedBy: PropertyID? = PropertyID("P-16")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url), cut.authority.lowered.holds("xn--".utf8) else { return url }
    let dot = UInt8(ascii: ".")
    let labels = cut.authority.split(separator: dot, omittingEmptySubsequences: false).map(decoded)
    return cut.with(authority: labels.joined(separator: [dot]))
  }

  private static func decoded(_ label: ArraySlice<UInt8>) -> [UInt8] {
    let isFake = Array(label).lowered.starts(with: "xn--".utf8) && label.last == UInt8(ascii: "-")
    return isFake && label.count > 5 ? Array(label.dropFirst(4).dropLast()) : Array(label)
  }
}
