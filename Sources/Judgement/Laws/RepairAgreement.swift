import HarnessModel

/// P-38: a URL that a parser mends is decided like the mended one.
enum RepairAgreement: Property {
  static let page = PropertyPage(
    id: "P-38", title: "a URL that is mended is decided like the mended one",
    statement: """
      A URL with blanks around it, with tabs or line ends inside, or with too few, too many or backward \
      slashes behind its scheme is decided like the URL that a repairing parser makes of it, or refused.
      """,
    whyItMatters: """
      Browsers mend such URLs and fetch them. A gate whose parser finds no host in them has nothing to \
      look up on its list, and lets them pass.
      """,
    severity: .s2, cwe: [436], advisories: ["CVE-2023-24329"],
    hazard: "Refusing what is malformed is always sound (knob parse.repair).")

  static var needsNoOracle: Bool { true }

  static var occasions: Occasions { .malformed }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard traits.parts.occasions.contains(.malformed) else { return nil }
    return traits.disguised(exchange, by: page) { breach in
      breach.kind != .overblock && breach.expectation.reason != .schemeNotAllowed
        && traits.features.isDisjoint(with: [.userinfo, .brackets, .control, .encodedDelimiter])
    }
  }
}
