import Foundation
import TestSupport
import Testing
import UnicodeSecurity

/// Names that other projects have decided about.
@Suite struct ForeignVerdictTests {
  struct ChromiumCase: Decodable {
    var punycode: String
    /// What the A-labels decode to, whether or not they may.
    var unicode: String?
    var chromium: String
  }

  struct ChromiumFile: Decodable {
    var idn_cases: [ChromiumCase]
  }

  @Test func `names that Chromium shows in Unicode convert both ways`() throws {
    guard let data = Fixtures.shared("spoof/chromium_idn_spoof_cases.json") else { return }
    let cases = try JSONDecoder().decode(ChromiumFile.self, from: data).idn_cases
    let safe = cases.filter { $0.chromium == "safe" }
    #expect(safe.count == 101)
    for row in safe {
      let (name, unicode) = (Array(row.punycode.utf8), Array((row.unicode ?? "").utf8))
      #expect(IDNA.toUnicode(name).valid == unicode, "\(row.punycode)")
      #expect(IDNA.toASCII(unicode).valid == name, "\(row.punycode)")
      for label in name.split(separator: 0x2E) {
        #expect(ALabel.problem(of: label) == nil, "\(row.punycode)")
      }
    }
  }

  @Test func `what Chromium calls invalid is refused by UTS 46 with all checks or by a registry`() throws {
    guard let data = Fixtures.shared("spoof/chromium_idn_spoof_cases.json") else { return }
    let cases = try JSONDecoder().decode(ChromiumFile.self, from: data).idn_cases
    let invalid = cases.filter { $0.chromium == "invalid" }
    #expect(invalid.count == 20)
    for row in invalid {
      let name = Array(row.punycode.utf8)
      let labels = (row.unicode ?? "").split(separator: ".").map { Array($0.utf8) }
      // ContextO, which UTS #46 leaves to registries (a Hebrew gershayim between Latin letters).
      let isRegistrable = labels.allSatisfy { IDNA2008.isRegistrable(label: $0) }
      #expect(!IDNA.toASCII(name, options: .urlStandardStrict).isValid || !isRegistrable, "\(row.punycode)")
    }
  }

  @Test func `what Chromium calls unsafe converts to the A-labels it lists`() throws {
    guard let data = Fixtures.shared("spoof/chromium_idn_spoof_cases.json") else { return }
    let cases = try JSONDecoder().decode(ChromiumFile.self, from: data).idn_cases
    var count = 0
    for row in cases where row.chromium == "unsafe" {
      guard let unicode = row.unicode, let ascii = IDNA.toASCII(Array(unicode.utf8)).valid else { continue }
      #expect(ascii == Array(row.punycode.utf8), "\(row.punycode)")
      count += 1
    }
    #expect(count > 300)
  }

  /// An entry of Ada's file: a case, or a remark.
  struct LengthCase: Decodable {
    var input: String?
    var failure: Bool?

    init(from decoder: any Decoder) throws {
      guard let values = try? decoder.container(keyedBy: Key.self) else { return }
      input = try values.decodeIfPresent(String.self, forKey: .input)
      failure = try values.decodeIfPresent(Bool.self, forKey: .failure)
    }

    enum Key: CodingKey { case input, failure }
  }

  @Test func `lengths are verified as Ada's tests say`() throws {
    guard let data = Fixtures.shared("wpt/verifydnslength_tests.json") else { return }
    var count = 0
    for row in try JSONDecoder().decode([LengthCase].self, from: data) {
      guard let input = row.input else { continue }
      let host = Array(input.utf8.dropFirst("http://".utf8.count).prefix { $0 != 0x2F })
      let result = IDNA.toASCII(host, options: [.urlStandard, .verifyDNSLength])
      #expect(result.isValid != (row.failure ?? false), "\(input): \(result.errors)")
      #expect(result.errors.isSubset(of: .lengths))
      count += 1
    }
    #expect(count == 17)
  }
}
