import HarnessModel
import Policies

/// P-29: a path prefix ends where a segment ends.
enum SegmentBoundary: Property {
  static let page = PropertyPage(
    id: "P-29", title: "a path prefix ends at a slash",
    statement: """
      An entry with the path /blog covers /blog and everything below /blog/, and not /blogger.
      """,
    whyItMatters: """
      On shared hosts the first segment names the owner: a prefix of letters lets github.com/acme-evil in \
      through an entry for github.com/acme.
      """,
    severity: .s4, cwe: [41, 187],
    hazard: "Dialects that compare path prefixes as strings say so with the knob path.boundary.")

  static var occasions: Occasions { .pathGoesOn }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.resemblances.contains(.pathGoesOn) else { return nil }
    return traits.judged(exchange, by: page) { _ in
      traits.features.isDisjoint(with: HostAffixes.disguises.union([.dotSegment]))
    }
  }
}
