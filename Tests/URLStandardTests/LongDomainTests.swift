import Testing
import UnicodeSecurity

@testable import URLStandard

/// Domains in ASCII that are longer than DNS knows.
@Suite struct LongDomainTests {
  private static func errors(of domain: [UInt8]) -> ValidationErrors? {
    BasicURLParser.parse(Array("https://".utf8) + domain + Array("/".utf8))?.validationErrors
  }

  @Test func `a name with A-labels is told of where ToASCII refuses it, whatever its length`() throws {
    for label in ["xn--bcher-kva.", "xn--a.", "xn--n3h.", "plain."] {
      for length in [20, 240, 252, 253, 254, 255, 300, 500, 600] {
        var domain: [UInt8] = []
        while domain.count + label.utf8.count < length { domain += Array(label.utf8) }
        domain += Array(repeating: UInt8(ascii: "a"), count: length - domain.count)
        let errors = try #require(Self.errors(of: domain))
        let isStrict = IDNA.verdict(onDomain: domain.span) == .strict
        #expect(errors.contains(.domainToASCII) == !isStrict, "\(label) \(length)")
        #expect(isStrict == (length <= 253 && label != "xn--a."), "\(label) \(length)")
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func `very many fake A-labels are read in a moment`() throws {
    let domain = [[UInt8]](repeating: Array("xn--a.".utf8), count: 500_000).flatMap { $0 }
    #expect(try #require(Self.errors(of: domain)).contains(.domainToASCII))
  }
}
