import HarnessModel
import Testing

@testable import GatecrashKit

@Suite struct AuditTests {
  @Test func `lists that can't be audited are refused in a sentence`() {
    #expect(throws: AuditError.needsOneList) { try Gatecrash.audit { (_: String) in true } }
    #expect(throws: AuditError.needsOneList) {
      try Gatecrash.audit(allow: ["a.test"], block: ["b.test"]) { (_: String) in true }
    }
    #expect {
      try Gatecrash.audit(allow: ["*.example.com"]) { (_: String) in true }
    } throws: { error in
      String(describing: error).hasPrefix("The list is invalid. Entry 1 of")
    }
  }

  @Test func `hostile text is shown and does nothing`() {
    #expect(SafeText.ascii(URLText("a\u{202E}\\ \n")) == "a\\u{202E}\\\\ \\u{A}")
    #expect(SafeText.ascii(URLText(bytes: [0x61, 0xFF, 0x1B])) == "a\\xFF\\u{1B}")
  }
}
