import HarnessModel
import Policies

/// P-36: a second list never opens anything.
enum LayerComposition: RelationalProperty {
  static let page = PropertyPage(
    id: "P-36", title: "a second layer never opens anything",
    statement: """
      Where an allow list and a block list apply as layers, a URL is let through exactly if each of them \
      alone lets it through.
      """,
    whyItMatters: """
      Organisations set a list and requests narrow it. If one layer can override the other, the inner one \
      hands out what the outer one withheld.
      """,
    severity: .s1, cwe: [863], advisories: ["anthropics/claude-code#53511", "anthropics/claude-code#64610"],
    hazard: """
      Judged only where the policy says that both lists apply (knob layers). A gate for which both lists \
      together are an error is judged by P-45.
      """)

  static func applies(under oracle: Oracle) -> Bool {
    oracle.policy.allowed != nil && oracle.policy.blocked != nil
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    guard exchange.policy.setting("layers") == "intersection", exchange.policy.allowed != nil,
      exchange.policy.blocked != nil
    else { return [] }
    var (outer, inner) = (exchange.policy, exchange.policy)
    outer.blocked = nil
    inner.allowed = nil
    return [Companion(policy: outer, url: exchange.url), Companion(policy: inner, url: exchange.url)]
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    let passesBoth = verdicts.allSatisfy { $0 == .allow }
    guard let own = exchange.answer.verdict, passesBoth != (own == .allow) else { return .kept }
    return .broken(.inconsistent, own == .allow ? page.severity : .s6)
  }
}
