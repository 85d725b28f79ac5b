import HarnessModel
import Testing

@testable import Campaigns

@Suite struct ReplayTokenTests {
  private let token = ReplayToken(
    policy: Policy(
      allowed: ["example.com", EntryText(bytes: [0xFF, 0])], dialect: .webFetch, knobs: Knobs(["port": "no"])),
    url: URLText(bytes: [0x68, 0, 0xFF, 0x27, 0x22, 0x0A]), base: "https://example.com/",
    property: PropertyID("P-05"), kind: .bypass, fetchers: [.whatwg, .rfc3986],
    target: TargetID("exec:./gate --strict"), targetVersion: "1.2", trail: [TechniqueID("a", "b")])

  @Test func `comes back as it was, bytes and absent lists included`() throws {
    #expect(try #require(ReplayToken(token.text)) == token)
    var other = token
    other.base = nil
    other.policy = Policy(blocked: [])
    #expect(try #require(ReplayToken(other.text)) == other)
    #expect(other.text != token.text)
  }

  @Test func `is one word for any shell`() {
    #expect(
      token.text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "._-".utf8.contains(byte)
      })
  }

  @Test func `a cut or mistyped token is refused`() {
    let text = token.text
    #expect(ReplayToken(String(text.dropLast(2))) == nil)
    #expect(ReplayToken("gc2." + text.dropFirst(4)) == nil)
    #expect(ReplayToken("") == nil)
    let letters = Array(text)
    for position in stride(from: 4, to: letters.count, by: 3) {
      var changed = letters
      changed[position] = changed[position] == "A" ? "B" : "A"
      #expect(ReplayToken(String(changed)) == nil)
    }
  }
}
