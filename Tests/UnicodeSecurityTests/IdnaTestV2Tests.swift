import Foundation
import TestSupport
import Testing
import UnicodeSecurity

/// Conformance to UTS #46, by the test file of the version of Unicode that ICU 72 has.
@Suite struct IdnaTestV2Tests {
  static let everyCheck: IDNA.Options = .urlStandardStrict

  private func file() throws -> IdnaTestV2 {
    let file = IdnaTestV2(try Fixtures.corpora("conformance/unicode/IdnaTestV2-15.0.0.txt"))
    #expect(file.rows.count + file.withoutUTF8.count == 6235)
    return file
  }

  @Test func `ToASCII, non-transitional, passes every row`() throws {
    let file = try file()
    for row in file.rows {
      check(IDNA.toASCII(row.source, options: Self.everyCheck), row.toASCIINonTransitional, line: row.line)
    }
    print("IdnaTestV2 15.0.0: \(file.rows.count) rows; lone surrogates: \(file.withoutUTF8)")
  }

  @Test func `ToASCII, transitional, passes every row`() throws {
    for row in try file().rows {
      let result = IDNA.toASCII(row.source, options: [Self.everyCheck, .transitional])
      check(result, row.toASCIITransitional, line: row.line)
    }
  }

  @Test func `ToUnicode passes every row`() throws {
    for row in try file().rows {
      check(IDNA.toUnicode(row.source, options: Self.everyCheck), row.toUnicode, line: row.line)
    }
  }

  /// The codes of the file that each error of ours stands for.
  private static let codes: [(IDNA.Errors, Set<String>)] = [
    (.emptyLabel, ["A4_1", "A4_2"]), (.labelTooLong, ["A4_2"]), (.domainNameTooLong, ["A4_1"]),
    (.leadingHyphen, ["V3"]), (.trailingHyphen, ["V3"]), (.hyphenThirdAndFourth, ["V2"]),
    (.leadingCombiningMark, ["V5"]), (.disallowed, ["P1", "V6", "U1"]), (.punycode, ["P4"]),
    (.labelHasDot, ["V4"]), (.invalidACELabel, ["P4", "V1", "V5", "V6", "P1"]),
    (.bidi, ["B1", "B2", "B3", "B4", "B5", "B6"]), (.contextJ, ["C1", "C2"]), (.nestedACEPrefix, ["V2"]),
  ]

  private func check(_ result: IDNA.Conversion, _ expected: IdnaTestV2.Expectation, line: Int) {
    // Codes with X name what ToUnicode no longer reports (the file's header, "Compatibility errors").
    let status = expected.status.filter { !$0.hasPrefix("X") }
    #expect(result.isValid == status.isEmpty, "line \(line): \(result.errors) for \(status.sorted())")
    if result.isValid {
      #expect(result.bytes == expected.text, "line \(line)")
    }
    for (error, codes) in Self.codes where result.errors.contains(error) {
      #expect(!codes.isDisjoint(with: status), "line \(line): \(error) for \(status.sorted())")
    }
    #expect(!result.errors.contains(.libraryFailure), "line \(line)")
  }
}
