import Testing
import UnicodeSecurity

@Suite struct ALabelTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var label: String
    var problem: ALabel.Problem?
    var testDescription: String { "\(label): \(problem?.rawValue ?? "valid")" }
  }

  @Test(arguments: [
    Row(label: "xn--bcher-kva"), Row(label: "XN--BCHER-KVA"), Row(label: "xn--fa-hia"),
    Row(label: "xn--p1ai"),
    Row(label: "xn--a", problem: .notMapped),
    Row(label: "xn--", problem: .onlyASCII),
    Row(label: "xn--example-", problem: .onlyASCII),
    Row(label: "xn--8i7caa", problem: .notMapped),
    Row(label: "xn--bücher", problem: .undecodable),
    Row(label: "xn--99999999", problem: .undecodable),
    // A capital letter and a decomposed one: mapping and NFC would change both.
    Row(label: "xn--bcher-2pa", problem: .notMapped),
    Row(label: "xn--u-ccb", problem: .notMapped),
    Row(label: "xn--\(String(repeating: "a", count: 60))", problem: .tooLong),
  ])
  func `a label that begins with xn-- is valid or has one named problem`(_ row: Row) {
    #expect(ALabel.problem(of: Array(row.label.utf8)) == row.problem)
    #expect(ALabel.isValid(Array(row.label.utf8)) == (row.problem == nil))
  }

  @Test func `a label without the prefix is no A-label and has no problem`() {
    for label in ["", "xn-", "example", "yn--a", "\u{58}\u{4E}\u{0D}\u{0D}a"] {
      #expect(!ALabel.isValid(Array(label.utf8)))
      #expect(ALabel.problem(of: Array(label.utf8)) == nil)
    }
  }

  @Test func `every valid label of one letter is the ToASCII of itself`() {
    var count = 0
    for value in UInt32(0x80)...0x2FFF {
      guard let scalar = Unicode.Scalar(value), let puny = Punycode.encode([scalar]) else { continue }
      let label = ALabel.prefix + puny
      let text = Array(String(Character(scalar)).utf8)
      let survives = IDNA.toASCII(text, options: []).valid == label
      let isMark = IDNA.toASCII(text, options: []).errors.contains(.leadingCombiningMark)
      #expect(ALabel.isValid(label) == survives || isMark, "U+\(String(value, radix: 16))")
      if survives { count += 1 }
    }
    #expect(count > 5_000)
  }
}
