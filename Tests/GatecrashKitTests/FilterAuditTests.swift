import Foundation
import GatecrashKit
import HarnessModel
import Testing

@Suite struct FilterAuditTests {
  /// A filter as many programs contain it.
  private static func endsWithEntry(_ url: String, _ lists: Gatecrash.Lists) -> Bool {
    guard let host = URL(string: url)?.host?.lowercased() else { return false }
    if let allowed = lists.allowed { return allowed.contains { host.hasSuffix($0) } }
    return !(lists.blocked ?? []).contains { host.hasSuffix($0) }
  }

  @Test func `a filter that compares suffixes is found out`() throws {
    let audit = try Gatecrash.audit(allow: ["example.com"], cases: 2_048, permits: Self.endsWithEntry)
    let finding = try #require(audit.findings.first { $0.property.rawValue == "P-05" })
    #expect(finding.kind == .bypass)
    #expect(finding.severity == .s1)
    #expect(audit.footer.exitStatus == 1)
    let text = audit.description
    #expect(text.contains("P-05 a suffix starts at a label boundary: bypass, critical"))
    #expect(text.contains("allowed:  [example.com]"))
    #expect(text.unicodeScalars.allSatisfy { ("\n"..."~").contains($0) })
  }

  @Test func `a harmless hit of a law does not hide a harmful one`() throws {
    let audit = try Gatecrash.audit(allow: ["example.com"], cases: 1_536) { url in
      url.hasPrefix("https://example.com") || url.hasPrefix("http://example.com")
    }
    #expect(audit.findings.contains { $0.property.rawValue == "P-06" && $0.severity == .s1 })
  }

  @Test func `a filter that denies everything fails on the other side`() throws {
    let audit = try Gatecrash.audit(block: ["example.com"], cases: 1_024) { (_: String) in false }
    #expect(audit.findings.contains { $0.kind == .overblock })
    #expect(!audit.findings.contains { $0.kind == .bypass || $0.kind == .evasion })
  }

  @Test func `a filter with a fixed list is asked about that list alone`() throws {
    let audit = try Gatecrash.audit(allow: ["example.com"], cases: 1_024) { url in
      url == "https://example.com/" || url.hasPrefix("https://example.com/")
    }
    #expect(!audit.findings.isEmpty)
    #expect(audit.findings.allSatisfy { $0.original.policy == Policy(allowed: ["example.com"]) })
  }

  @Test func `a right filter has no findings`() throws {
    let reference = ReferenceFilter()
    let audit = try Gatecrash.audit(allow: ["example.com"], cases: 1_024, permits: reference.permits)
    #expect(audit.findings.isEmpty, "\(audit)")
    #expect(audit.tally[.kept] > 500)
  }

  @Test func `a filter that only throws was never audited`() {
    struct Broken: Error {}
    #expect(throws: AuditError.neverDecided) {
      try Gatecrash.audit(allow: ["example.com"], cases: 600) { (_: String) in throw Broken() }
    }
  }
}
