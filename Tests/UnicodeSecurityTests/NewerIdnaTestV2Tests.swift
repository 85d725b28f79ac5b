import Foundation
import TestSupport
import Testing
import UnicodeSecurity

/// The test file of a newer Unicode than ICU 72's: a row that fails must be explained by a rule computed from it.
@Suite struct NewerIdnaTestV2Tests {
  /// Why a row may fail; the first that holds counts.
  enum Rule: String, CaseIterable {
    /// From the two mapping tables.
    case unicodeVersion = "a code point whose status or mapping changed, in A-labels too"
    /// Until revision 31 VerifyDnsLength did not count the root's empty label; since then it is an error.
    case rootLabel = "a trailing dot, an error of VerifyDnsLength since UTS #46 revision 31"
    /// Until revision 31 these three were disallowed_STD3_valid, for they decompose to ASCII symbols and U+0338.
    case negatedRelations =
      "U+2260, U+226E or U+226F, allowed with UseSTD3ASCIIRules since UTS #46 revision 31"
  }

  @Test func `the file of Unicode 17 passes but for computed rules`() throws {
    guard let data = Fixtures.shared("unicode/IdnaTestV2.txt"), VersionSkew.describesICU else { return }
    let file = IdnaTestV2(data)
    #expect(file.rows.count == 6389)
    #expect(file.withoutUTF8.count == 2, "lone surrogates, which no UTF-8 can carry")

    var passed = 0
    var explained: [Rule: Int] = [:]
    for row in file.rows {
      for trial in Self.trials(of: row) {
        if agree(trial.run(.urlStandardStrict), trial.expected) {
          passed += 1
        } else if let rule = explanation(of: trial, row) {
          explained[rule, default: 0] += 1
        } else {
          Issue.record("unexplained: line \(row.line), \(trial.expected.status.sorted())")
        }
      }
    }
    print("IdnaTestV2 17.0.0: \(passed) of \(file.rows.count * 3) columns pass; 2 rows have lone surrogates")
    for rule in Rule.allCases {
      print("IdnaTestV2 17.0.0: \(explained[rule] ?? 0) columns fail for \(rule.rawValue)")
    }
    #expect(passed > 18_000)
  }

  /// One conversion of a row.
  struct Trial {
    var expected: IdnaTestV2.Expectation
    var run: (IDNA.Options) -> IDNA.Conversion
  }

  private static func trials(of row: IdnaTestV2.Row) -> [Trial] {
    [
      Trial(expected: row.toUnicode) { IDNA.toUnicode(row.source, options: $0) },
      Trial(expected: row.toASCIINonTransitional) { IDNA.toASCII(row.source, options: $0) },
      Trial(expected: row.toASCIITransitional) { IDNA.toASCII(row.source, options: [$0, .transitional]) },
    ]
  }

  private func agree(_ result: IDNA.Conversion, _ expected: IdnaTestV2.Expectation) -> Bool {
    let isError = expected.status.contains { !$0.hasPrefix("X") }
    return result.isValid != isError && (isError || result.bytes == expected.text)
  }

  private func explanation(of trial: Trial, _ row: IdnaTestV2.Row) -> Rule? {
    let texts = [row.source, row.toUnicode.text, row.toASCIINonTransitional.text]
    if texts.contains(where: VersionSkew.touches) { return .unicodeVersion }
    // Each of the others has to account for the failure alone: without the flag in question the column agrees.
    var lenient = trial
    if trial.expected.status == ["A4_2"], trial.expected.text.last == 0x2E {
      lenient.expected.status = []
      if agree(lenient.run(.urlStandardStrict), lenient.expected) { return .rootLabel }
    }
    let hasRelation = String(decoding: row.toUnicode.text, as: UTF8.self).unicodeScalars
      .contains { ["\u{2260}", "\u{226E}", "\u{226F}"].contains($0) }
    let withoutSTD3 = IDNA.Options.urlStandardStrict.subtracting(.useSTD3ASCIIRules)
    return hasRelation && agree(trial.run(withoutSTD3), trial.expected) ? .negatedRelations : nil
  }
}
