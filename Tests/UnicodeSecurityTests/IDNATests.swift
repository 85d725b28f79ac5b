import Testing
import UnicodeSecurity

@Suite struct IDNATests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var ascii: String?
    var errors: IDNA.Errors = []
    var options: IDNA.Options = .urlStandard
    var testDescription: String { "\(name) gives \(ascii ?? errors.description)" }
  }

  @Test(arguments: [
    Row(name: "", ascii: ""),
    Row(name: "EXAMPLE.com.", ascii: "example.com."),
    Row(name: "a..b", ascii: "a..b"),
    Row(name: "faß.Bücher.de", ascii: "xn--fa-hia.xn--bcher-kva.de"),
    Row(name: "faß.de", ascii: "fass.de", options: [.urlStandard, .transitional]),
    Row(name: "ＥＸ①ａｍｐｌｅ。ＣＯＭ", ascii: "ex1ample.com"),
    Row(name: "\u{212A}.com", ascii: "k.com"),
    Row(name: "xn--a", errors: .invalidACELabel),
    Row(name: "xn--zzzzzzzzz999999", errors: .punycode),
    Row(name: "XN--FA-HIA.de", ascii: "xn--fa-hia.de"),
    Row(name: "xn--8i7caa", errors: .invalidACELabel),
    Row(name: "xn--abc-", errors: .invalidACELabel),
    Row(name: "-a-.b_c", ascii: "-a-.b_c"),
    Row(name: "-a", errors: .leadingHyphen, options: [.checkHyphens]),
    Row(name: "b_c", errors: .disallowed, options: [.useSTD3ASCIIRules]),
    Row(name: "", errors: .emptyLabel, options: [.verifyDNSLength]),
    Row(name: "a\u{200C}b", errors: .contextJ),
    Row(name: "a\u{200C}b", ascii: "xn--ab-j1t", options: []),
    Row(name: "\u{5D0}a", errors: .bidi),
  ])
  func `a name has one ASCII form or named errors`(_ row: Row) {
    let result = IDNA.toASCII(Array(row.name.utf8), options: row.options)
    #expect(result.errors == row.errors)
    if let ascii = row.ascii { #expect(result.valid == Array(ascii.utf8)) }
  }

  @Test func `bytes that are not UTF-8 are disallowed`() {
    #expect(IDNA.toASCII([0x61, 0xFF]).errors == .disallowed)
    #expect(IDNA.toASCII([0xED, 0xA0, 0x80]).errors == .disallowed)
  }

  @Test func `appending keeps what is there`() {
    var output = Array("https://".utf8)
    let errors = IDNA.toASCII(Array("ü.example".utf8).span, appendingTo: &output)
    #expect(errors.isEmpty)
    #expect(output == Array("https://xn--tda.example".utf8))
  }
}
