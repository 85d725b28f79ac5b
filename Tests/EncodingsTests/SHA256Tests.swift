import Encodings
import Testing

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
