import HarnessModel
import Testing

@Suite struct HostileTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var bytes: [UInt8]
    var scalars: Int
    var testDescription: String { "\(bytes)" }
  }

  @Test(arguments: [
    Row(bytes: [], scalars: 0),
    Row(bytes: Array("abc".utf8), scalars: 3),
    Row(bytes: Array("e\u{301}".utf8), scalars: 2),
    Row(bytes: Array("\r\n".utf8), scalars: 2),
    Row(bytes: Array("\u{1F468}\u{200D}\u{1F469}".utf8), scalars: 3),
    Row(bytes: [0x61, 0xFF, 0x62], scalars: 3),
    Row(bytes: [0xF0, 0x9F, 0x98], scalars: 1),
  ])
  func `length counts Unicode scalars and never grapheme clusters`(_ row: Row) {
    #expect(URLText(bytes: row.bytes).scalarCount == row.scalars)
  }

  @Test func `canonically equivalent texts are different URLs`() {
    let kelvin: URLText = "http://\u{212A}.test/"
    let plain: URLText = "http://K.test/"
    #expect("\u{212A}" == "K", "the premise: String equality is canonical equivalence")
    #expect(kelvin != plain)
    #expect(Set([kelvin, plain]).count == 2)
  }

  @Test func `counterexamples are ordered by length and then by bytes`() {
    let sorted = ["zz", "b", "aa", "a"].map { URLText($0) }.sorted()
    #expect(sorted == ["a", "b", "aa", "zz"])
  }

  @Test func `text that is not UTF-8 has no string`() {
    #expect(ForeignText(bytes: [0xC0, 0xAE]).string == nil)
    #expect(ForeignText(bytes: [0xC3, 0xA9]).string == "\u{E9}")
  }

  @Test func `prose keeps foreign text apart from ours`() {
    let url: URLText = "https://\u{202E}evil.test/"
    let prose: Prose = "The target allowed \(url), \(3) times."
    #expect(
      prose.parts == [
        .ours("The target allowed "), .foreign(ForeignText(bytes: url.bytes)), .ours(", "),
        .ours("3"), .ours(" times."),
      ])
  }
}
