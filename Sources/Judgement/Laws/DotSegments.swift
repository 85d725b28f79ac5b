import HarnessModel

/// P-30: a path is decided as it is after its dot segments are gone.
enum DotSegments: Property {
  static let page = PropertyPage(
    id: "P-30", title: "dot segments are removed before paths are compared",
    statement: """
      A URL is decided like the URL without its dot segments, whether they are plain, percent-encoded or \
      delimited by backslashes.
      """,
    whyItMatters: """
      /blog/../admin is /admin to every client. A gate that compares the path as written grants or \
      withholds a path that is never requested.
      """,
    severity: .s4, cwe: [22, 647], advisories: ["CVE-2021-31920"],
    hazard: "Refusing dot segments altogether is sound (knob path.dots).")

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .features(.dotSegment) }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.features.contains(.dotSegment) else { return nil }
    return traits.disguised(exchange, by: page) { breach in
      breach.isAboutThePath && breach.kind != .overblock
        && traits.features.isDisjoint(with: HostAffixes.disguises)
    }
  }
}
