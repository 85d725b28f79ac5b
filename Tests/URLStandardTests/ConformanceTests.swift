import Foundation
import TestSupport
import Testing
import URLStandard

@Suite struct ConformanceTests {
  @Test(arguments: [
    ("urltestdata.json", 891), ("ada_extra_urltestdata.json", 28), ("ada_long_urltestdata.json", 1),
    ("urltestdata-javascript-only.json", 1), ("weburl_additional_constructor_tests.json", 62),
  ])
  func `every row of a current file passes`(name: String, count: Int) throws {
    guard let data = Fixtures.shared("wpt/\(name)") else { return }
    let file = try ConformanceFile(name: name, data)
    #expect(file.rows.count + file.rowsBeyondBytes.count >= count)
    for (row, outcome) in file.failures() {
      Issue.record("\(name), \(row.shown): \(outcome.differences.joined(separator: "; "))")
    }
  }

  @Test func `every row of 2023 passes, or one change of the standard explains why not`() throws {
    let file = try ConformanceFile(
      name: "urltestdata.json of 2023", Fixtures.corpora("conformance/url/urltestdata.json"))
    #expect(file.rows.count == 819)
    #expect(file.rowsBeyondBytes.count == 1)
    var explained: [ChangeOfStandard: Int] = [:]
    for (row, outcome) in file.failures() {
      let changes = ChangeOfStandard.allCases.filter { $0.explains(row, outcome) }
      #expect(changes.count == 1, "\(row.shown): \(outcome.differences.joined(separator: "; "))")
      for change in changes { explained[change, default: 0] += 1 }
    }
    for (change, count) in explained { print("COUNT: \(file.name): \(count) rows superseded by \(change)") }
  }

  @Test func `the rows of 2023 that fail are those that the file of 2026 contradicts`() throws {
    guard let data = Fixtures.shared("wpt/urltestdata.json") else { return }
    let old = try ConformanceFile(
      name: "urltestdata.json of 2023", Fixtures.corpora("conformance/url/urltestdata.json"))
    var newer: [ConformanceRow.Question: [String: [UInt8]]?] = [:]
    for row in try ConformanceFile(name: "urltestdata.json", data).rows {
      newer[row.question] = row.attributes
    }
    let contradicted = old.rows.filter { row in
      newer[row.question].map { $0?["href"] != row.attributes?["href"] } ?? false
    }
    print("COUNT: \(old.name): \(contradicted.count) rows contradicted by the file of 2026, which wins")
    #expect(Set(old.failures().map(\.row.question)) == Set(contradicted.map(\.question)))
    #expect(!contradicted.isEmpty)
  }

  @Test func `hosts become ASCII as toascii says today, save code points that ICU's Unicode knows otherwise`()
    throws
  {
    guard let data = Fixtures.shared("wpt/toascii.json"),
      let ours = Fixtures.shared("registry/IdnaMappingTable-15.0.0.txt"),
      let current = Fixtures.shared("unicode/IdnaMappingTable.txt")
    else { return }
    let rows = try ToASCIIRow.rows(data)
    #expect(rows.count >= 87)
    let (old, new) = (IDNAMappingTable(ours), IDNAMappingTable(current))
    let skewed = rows.filter { $0.actual != $0.output }
    for row in skewed {
      let scalars = String(decoding: row.input, as: UTF8.self).unicodeScalars
      #expect(scalars.contains { old.entry($0) != new.entry($0) }, "\(row.shown)")
    }
    print("COUNT: toascii.json: \(rows.count - skewed.count) of \(rows.count) rows pass")
    print("COUNT: toascii.json: \(skewed.count) rows hold a code point whose status or mapping changed")
  }

  @Test func `hosts become ASCII as toascii of 2023 says, save ASCII domains that ToASCII refuses`() throws {
    let rows = try ToASCIIRow.rows(Fixtures.corpora("conformance/url/toascii.json"))
    #expect(rows.count == 39)
    let superseded = rows.filter { $0.actual != $0.output }
    for row in superseded {
      #expect(row.output == nil && row.actual == row.input && row.isRefusedASCIIDomain, "\(row.shown)")
    }
    print("COUNT: toascii.json of 2023: \(rows.count - superseded.count) of \(rows.count) rows pass")
    print("COUNT: toascii.json of 2023: \(superseded.count) rows superseded by asciiDomainDespiteToASCII")
    guard let data = Fixtures.shared("wpt/toascii.json") else { return }
    let newer = try ToASCIIRow.rows(data)
    let contradicted = rows.filter { old in
      newer.contains { $0.input == old.input && $0.output != old.output }
    }
    #expect(Set(superseded.map(\.input)) == Set(contradicted.map(\.input)))
  }

  @Test func `queries and fragments are percent-encoded in UTF-8 as WPT says`() throws {
    guard let data = Fixtures.shared("wpt/percent-encoding.json") else { return }
    let rows = try JSONValue(parsing: Array(data)).elements.filter { $0.string("input") != nil }
    #expect(rows.count >= 7)
    for row in rows {
      let input = try #require(row.string("input")?.utf8)
      let output = try #require(row["output"]?.string("utf-8")?.utf8)
      let text = Array("http://doesnotmatter.invalid/?".utf8) + input + [0x23] + input
      let url = try #require(BasicURLParser.parse(text))
      #expect(url.query.map(Array.init) == output)
      #expect(url.fragment.map(Array.init) == output)
    }
    print("COUNT: percent-encoding.json: \(rows.count) of \(rows.count) rows ran, UTF-8 only")
  }
}

/// A row of WPT's toascii.json.
struct ToASCIIRow {
  let input: [UInt8]
  let output: [UInt8]?
  let shown: String

  static func rows(_ data: Data) throws -> [ToASCIIRow] {
    try JSONValue(parsing: Array(data)).elements.compactMap { element in
      guard let input = element.string("input"), let bytes = input.utf8 else { return nil }
      return ToASCIIRow(input: bytes, output: element.string("output")?.utf8, shown: input.shown)
    }
  }

  /// What the parser makes of the host.
  var record: URLRecord? { BasicURLParser.parse(Array("https://".utf8) + input + Array("/x".utf8)) }
  var actual: [UInt8]? { record?.hostname.map(Array.init) }
  var isRefusedASCIIDomain: Bool {
    input.allSatisfy { $0 < 0x80 } && record?.validationErrors.contains(.domainToASCII) == true
  }
}
