import Foundation
import TestSupport
import Testing
import UnicodeSecurity

/// Conformance to the IdnaTestV2 files of web-platform-tests, whose Unicode is newer than ICU 72's.
///
/// A row that fails must be explained by a rule that is computed from the row.
@Suite struct WPTIdnaTests {
  /// Which domain parser a file was written for.
  enum Edition {
    /// ToASCII decides about ASCII domains too.
    case url2023
    /// An ASCII domain is lower-cased whatever ToASCII says (whatwg/url pull request 914, June 2026).
    case url2026
  }

  /// Why a row may fail; the first that holds counts.
  enum Rule: String, CaseIterable {
    /// Computed from the two mapping tables, and proven: with the newer mapping applied the row passes.
    case newerMapping = "pass once the newer mapping is applied to code points that changed"
    /// Computed from the two mapping tables: ICU cannot know the code point, or not as it is now.
    case newerCodePoint =
      "have a code point, in A-labels too, whose status changed with the version of Unicode"
    /// UTS #46 revision 31 (Unicode 15.1) added validity criterion 4, which we check and the older file does not.
    case validityCriterion4 =
      "have a label that decodes to one with xn-- again, an error since UTS #46 revision 31"
  }

  @Test func `the file of 2026 passes but for computed rules`() throws {
    guard let data = Fixtures.shared("wpt/IdnaTestV2.json") else { return }
    try check(data, name: "IdnaTestV2 (2026)", edition: .url2026, rows: 2671, loneSurrogates: 2)
  }

  @Test func `the file of 2023 passes but for computed rules`() throws {
    try check(
      try Fixtures.corpora("conformance/url/IdnaTestV2.json"), name: "IdnaTestV2 (2023)", edition: .url2023,
      rows: 2032, loneSurrogates: 0)
  }

  @Test func `the removed rows pass but for computed rules`() throws {
    guard let data = Fixtures.shared("wpt/IdnaTestV2-removed.json") else { return }
    try check(data, name: "IdnaTestV2-removed", edition: .url2026, rows: 20, loneSurrogates: 0)
  }

  private func check(_ data: Data, name: String, edition: Edition, rows: Int, loneSurrogates: Int) throws {
    let file = try WPTIdnaRows(data)
    #expect(file.rows.count == rows)
    let lone = file.rows.filter(\.hadLoneSurrogate)
    #expect(lone.count == loneSurrogates)

    var passed = 0
    var explained: [Rule: Int] = [:]
    for row in file.rows {
      if Self.passes(row, edition) {
        passed += 1
      } else if let rule = Self.explanation(of: row, edition) {
        explained[rule, default: 0] += 1
      } else {
        Issue.record("unexplained: \(row.input) \(row.comment)")
      }
    }
    #expect(passed > rows * 9 / 10)
    print("\(name): \(passed) of \(rows) rows pass, \(lone.count) with lone surrogates (as U+FFFD)")
    for rule in Rule.allCases {
      if let count = explained[rule] { print("\(name): \(count) rows fail and \(rule.rawValue)") }
    }
  }

  private static func passes(_ row: WPTIdnaRows.Row, _ edition: Edition) -> Bool {
    // The URL parser never asks about the empty domain; the row is about ToASCII alone.
    if row.input.isEmpty { return IDNA.toASCII(row.input).valid == row.output }
    guard domainToASCII(row.input, edition) == row.output else { return false }
    // Where an ASCII domain passes unseen, the comment still tells what ToASCII has to say of it.
    let isSeen = edition == .url2023 || !row.input.allSatisfy { $0 < 0x80 }
    return isSeen || IDNA.toASCII(row.input).isValid != row.hasErrorCode
  }

  private static func explanation(of row: WPTIdnaRows.Row, _ edition: Edition) -> Rule? {
    if VersionSkew.describesICU, VersionSkew.touches(row.input) || VersionSkew.touches(row.output ?? []) {
      var newer = row
      newer.input = newerMapping(of: row.input)
      return passes(newer, edition) ? .newerMapping : .newerCodePoint
    }
    if edition == .url2023, IDNA.toASCII(row.input).errors == .nestedACEPrefix { return .validityCriterion4 }
    return nil
  }

  /// The text with the newer mapping applied to what the newer version maps or ignores differently.
  private static func newerMapping(of text: [UInt8]) -> [UInt8] {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.flatMap { scalar in
      VersionSkew.change(of: scalar)?.after == .ignored ? [] : VersionSkew.newMapping(of: scalar) ?? [scalar]
    }
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }

  /// The domain parser of the URL Standard with beStrict false.
  private static func domainToASCII(_ domain: [UInt8], _ edition: Edition) -> [UInt8]? {
    let isASCII = domain.allSatisfy { $0 < 0x80 }
    let lowered = domain.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let converted = edition == .url2026 && isASCII ? lowered : IDNA.toASCII(domain).valid
    guard let converted, !converted.isEmpty, !converted.contains(where: isForbidden) else { return nil }
    return converted
  }

  /// A forbidden domain code point (URL Standard, section 3.1).
  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || "#/:<>?@[\\]^|%".utf8.contains(byte)
  }
}
