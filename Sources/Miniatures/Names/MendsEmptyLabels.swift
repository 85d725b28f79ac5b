import HarnessModel
import Targets

/// Merges dots that follow each other, and drops those in front.
///
/// Meant to be friendly to typing errors; resolvers are not, and the next parser may read the labels
/// otherwise.
enum MendsEmptyLabels: Specimen {
  static let name = "mends-empty-labels"
  static let summary = "host.split(\".\").filter { !$0.isEmpty }.joined(\".\")"
  static let defect: String? = "A host with an empty label is no host, and passes for one."
  static let killedBy: PropertyID? = PropertyID("P-12")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url),
      cut.hostAndPort.holds("..".utf8) || cut.hostAndPort.first == UInt8(ascii: ".")
    else { return url }
    let labels = cut.hostAndPort.split(separator: UInt8(ascii: "."))
    return cut.with(authority: labels.joined(separator: [UInt8(ascii: ".")]))
  }
}
