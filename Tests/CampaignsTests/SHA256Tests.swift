import Foundation
import HarnessModel
import Testing

@testable import Campaigns

@Suite struct SHA256Tests {
  struct Row: Sendable, CustomTestStringConvertible {
    var message: String
    var hash: String
    var testDescription: String { message }
  }

  /// Examples of FIPS 180-4's test vectors (NIST CSRC, "SHA-256" examples) and of the empty message.
  @Test(arguments: [
    Row(message: "", hash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Row(message: "abc", hash: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Row(
      message: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      hash: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
  ])
  func `agrees with the published examples`(_ row: Row) {
    #expect(SHA256.hex(Array(row.message.utf8)) == row.hash)
  }

  @Test func `agrees with the example of a million letters`() {
    let hash = SHA256.hex(Array(repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(hash == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}

@Suite struct Base64URLTests {
  @Test func `agrees with Foundation up to the alphabet, for every length`() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ 7) }
      let theirs = Data(bytes).base64EncodedString()
        .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
        .replacingOccurrences(of: "=", with: "")
      #expect(Base64URL.encode(bytes) == theirs)
      #expect(Base64URL.decode(theirs) == bytes)
    }
  }

  @Test(arguments: ["A", "AB+=", "A B", "AB/C", "AAB"])
  func `refuses what it would not have written`(_ text: String) {
    #expect(Base64URL.decode(text) == nil)
  }
}

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
