import Foundation
import TestSupport
import Testing

@Suite struct VersionTests {
  @Test func `the version is printed and nothing else`() throws {
    let outcome = try Command.gatecrash.run(["--version"])
    #expect(outcome.status == 0)
    #expect(outcome.text == "0.1.0\n")
    #expect(outcome.errors.isEmpty)
  }

  @Test func `an unknown flag is a usage error`() throws {
    let outcome = try Command.gatecrash.run(["--no-such-flag"])
    #expect(outcome.status == 64)
    #expect(outcome.complaint.contains("no-such-flag"))
  }
}
