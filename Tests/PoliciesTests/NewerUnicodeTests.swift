import HarnessModel
import Policies
import Testing
import UnicodeSecurity

/// Names that only a newer Unicode than ICU's knows: U+1C8A is a letter since 16.0, `xn--d4f` its A-label.
@Suite(.enabled(if: VersionSkew.describesICU)) struct NewerUnicodeTests {
  private func requirement(
    _ policy: Policy, _ url: URLText, knobs: [String: String] = [:]
  ) throws -> HarnessModel.Expectation.Requirement {
    var policy = policy
    policy.knobs = Knobs(knobs)
    return try CompiledPolicy(policy).ruling(on: url).requirement
  }

  @Test(arguments: [
    "https://xn--d4f.example.com/", "https://XN--D4F.example.com/", "https://\u{1C8A}.example.com/",
  ])
  func `an A-label of a new letter is as open as the letter itself`(_ url: URLText) throws {
    #expect(try requirement(Policy(allowed: ["example.com"]), url) == .may(.unicodeVersion))
    #expect(
      try requirement(Policy(allowed: ["example.com"]), url, knobs: ["idna.ace": "strict"])
        == .may(.unicodeVersion))
    #expect(try requirement(Policy(blocked: ["example.com"]), url) == .must(.deny))
    #expect(try requirement(Policy(blocked: ["other.test"]), url) == .may(.unicodeVersion))
    #expect(try requirement(Policy(allowed: ["other.test"]), url) == .must(.deny))
  }

  @Test func `an A-label that is false in every version stays a matter of its own`() throws {
    #expect(
      try requirement(Policy(allowed: ["example.com"]), "https://xn--a.example.com/") == .may(.invalidALabel))
  }

  @Test(arguments: ["xn--d4f.test", "\u{1C8A}.test"] as [EntryText])
  func `an entry of a new letter may be refused or enforced`(_ entry: EntryText) throws {
    let policy = Policy(allowed: [entry])
    #expect(try CompiledPolicy(policy).entries.first?.canonical == "xn--d4f.test")
    #expect(try requirement(policy, "https://xn--d4f.test/") == .may(.unicodeVersion))
    #expect(try requirement(policy, "https://\u{1C8A}.test/") == .may(.unicodeVersion))
    #expect(try requirement(policy, "https://evil.example/") == .must(.deny))
    #expect(throws: PolicyError.self) {
      try requirement(policy, "https://xn--d4f.test/", knobs: ["idna.table": UnicodeVersions.icuUnicode])
    }
  }
}
