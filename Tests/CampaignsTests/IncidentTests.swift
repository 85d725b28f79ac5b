import Foundation
import HarnessModel
import Judgement
import Miniatures
import TestSupport
import Testing

/// The incidents: their laws and gates exist, belong together, and stand on the page as they are.
@Suite struct IncidentTests {
  private static let laws = Set(Properties.all.map { $0.page.id } + ContextLaws.pages.map(\.id))

  @Test(arguments: Incidents.all)
  func `an incident is told somewhere, and is caught or says why not`(_ incident: Incident) throws {
    #expect(!incident.sources.isEmpty && !incident.mechanism.isEmpty)
    #expect(incident.laws.isEmpty ? incident.limit != nil : true, "\(incident.name)")
    for law in incident.laws { #expect(Self.laws.contains(law), "\(law.rawValue)") }
    for name in incident.gates {
      let law = Miniatures.named(name)?.killedBy ?? ContextMiniatures.named(name)?.killedBy
      #expect(law != nil, "\(name)")
    }
  }

  @Test(arguments: Incidents.all.filter { !$0.gates.isEmpty })
  func `at least one of its gates is there to be caught by one of its laws`(_ incident: Incident) {
    let named = incident.gates.compactMap { name in
      Miniatures.named(name)?.killedBy ?? ContextMiniatures.named(name)?.killedBy
    }
    // What passes only if uses are counted wrongly is measured in bits, and named by the law of uses.
    let laws = incident.laws + (incident.laws == [PropertyID("C-24")] ? [PropertyID("P-66")] : [])
    #expect(named.contains { laws.contains($0) }, "\(incident.name): \(named.map(\.rawValue))")
  }

  /// Incidents that a reader will look for by name.
  @Test(arguments: [
    ("CVE-2025-66479", "P-46"), ("pydantic-ai", "P-02"), ("ZombieAgent", "C-24"), ("CamoLeak", "C-24"),
    ("CVE-2026-24052", "P-05"), ("CVE-2026-54316", "P-61"), ("CVE-2025-47241", "P-24"),
    ("CVE-2025-32711", "C-04"),
  ])
  func `a known incident has its row and its law`(_ source: String, _ law: String) {
    let rows = Incidents.all.filter { incident in incident.sources.contains { $0.contains(source) } }
    #expect(rows.contains { $0.laws.contains(PropertyID(law)) }, "\(source)")
  }

  /// With `GATECRASH_RECORD=1` in the environment the page is written instead, and the test fails.
  @Test func `the page of incidents says what the data say`() throws {
    let file = Fixtures.root.appendingPathComponent("docs/context-incidents.md")
    let page = Self.introduction + Incidents.all.map { Self.row($0) + "\n" }.joined()
    if ProcessInfo.processInfo.environment["GATECRASH_RECORD"] == "1" {
      try Data(page.utf8).write(to: file)
      Issue.record("recorded docs/context-incidents.md; run again without GATECRASH_RECORD")
      return
    }
    #expect(page == (try String(contentsOf: file, encoding: .utf8)))
  }

  private static let introduction = """
    # Incidents

    What happened to gates in public, how it worked, the laws that such a gate breaks, and the built-in gates with the same
    defect. `gatecrash properties explain C-14` names the incidents of a law, `gatecrash targets explain NAME` explains a
    gate. Where no question to a gate can show it, the last column says why. The page is made from
    `Sources/Judgement/Context/Incidents`, and a test compares. Of error echoes, deferred fetches, sibling results, output
    of containers, forged results and summaries no incident has been published that we know of.

    | incident | source | mechanism | laws | gates | what is out of reach |
    |---|---|---|---|---|---|

    """

  static func row(_ incident: Incident) -> String {
    let caught = incident.laws.map(\.rawValue).joined(separator: ", ")
    let gates = incident.gates.map { "`\($0)`" }.joined(separator: ", ")
    return
      "| \(incident.name) | \(incident.sources.joined(separator: "; ")) | \(incident.mechanism) | \(caught.isEmpty ? "–" : caught) | \(gates.isEmpty ? "–" : gates) | \(incident.limit ?? "") |"
  }
}
