import Encodings
import Foundation
import Testing

@Suite struct Base64Tests {
  @Test func `agrees with Foundation for every length`() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ 7) }
      let theirs = Data(bytes).base64EncodedString()
      #expect(Base64.encode(bytes) == theirs)
      #expect(Base64.decode(theirs) == bytes)
      let safe = theirs.replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
        .replacingOccurrences(of: "=", with: "")
      #expect(Base64.encode(bytes, as: .urlSafe) == safe)
      #expect(Base64.decode(safe, as: .urlSafe) == bytes)
    }
  }

  @Test(arguments: ["A", "AB+=", "A B", "AB/C", "AAB"])
  func `the safe form refuses what it would not have written`(_ text: String) {
    #expect(Base64.decode(text, as: .urlSafe) == nil)
  }

  @Test(arguments: [
    "A", "AA", "AA=", "AA===", "A===", "AB==", "AAB=", "=AAA", "AA=A", "AA==AAAA", "AA-A", "AAAA=",
  ])
  func `the padded form refuses what it would not have written`(_ text: String) {
    #expect(Base64.decode(text) == nil)
  }
}
