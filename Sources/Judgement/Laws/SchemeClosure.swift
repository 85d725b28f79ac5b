import HarnessModel

/// P-37: nothing but http and https is ever allowed.
enum SchemeClosure: Property {
  static let page = PropertyPage(
    id: "P-37", title: "only http and https are fetched",
    statement: "A URL with any other scheme is refused under every policy, also without a list.",
    whyItMatters: """
      file: reads the machine the gate runs on, data: and javascript: carry the attacker's own content. \
      Block lists forget them most easily, because no entry names them.
      """,
    severity: .s1, cwe: [918, 939], advisories: ["browser-use/browser-use#5101"],
    hazard: "None known: the contract names http and https.")

  static var occasions: Occasions { [.foreignScheme, .breach] }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    let reason = traits.breach?.expectation.reason ?? exchange.expectation.reason
    guard reason == .schemeNotAllowed, exchange.oracle.policyError == nil else { return nil }
    guard traits.breach != nil else { return traits.judged(exchange, by: page) { _ in true } }
    return .broken(traits.mode == .block ? .evasion : .bypass, page.severity)
  }
}
