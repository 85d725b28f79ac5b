import Foundation
import TestSupport
import Testing
import UnicodeSecurity

@Suite struct VersionSkewTests {
  @Test func `the table is what the generator makes of the two mapping tables`() throws {
    guard Fixtures.shared("registry/IdnaMappingTable-15.0.0.txt") != nil,
      Fixtures.shared("unicode/IdnaMappingTable.txt") != nil
    else { return }
    let data = Fixtures.root.deletingLastPathComponent().appendingPathComponent("shared/data")
    let generator = Process()
    generator.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    generator.arguments = [
      "python3", Fixtures.root.appendingPathComponent("Corpora/tools/generate-version-skew.py").path,
      data.appendingPathComponent("registry/IdnaMappingTable-15.0.0.txt").path,
      data.appendingPathComponent("unicode/IdnaMappingTable.txt").path,
    ]
    let output = Pipe()
    generator.standardOutput = output
    try generator.run()
    let made = try output.fileHandleForReading.readToEnd() ?? Data()
    generator.waitUntilExit()
    guard generator.terminationStatus != 127 else {
      print("NOTICE: skipped, python3 is absent")
      return
    }
    try #require(generator.terminationStatus == 0)
    let table = Fixtures.root
      .appendingPathComponent("Sources/UnicodeSecurity/Generated/VersionSkew.Table.swift")
    #expect(made == (try Data(contentsOf: table)))
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var scalar: Unicode.Scalar
    var category: VersionSkew.Category?
    var testDescription: String {
      "U+\(String(scalar.value, radix: 16)) \(category?.rawValue ?? "unchanged")"
    }
  }

  @Test(arguments: [
    Row(scalar: "a"), Row(scalar: "\u{DF}"), Row(scalar: "\u{4BF}"), Row(scalar: "\u{4C1}"),
    Row(scalar: "\u{4C0}", category: .nowMapped), Row(scalar: "\u{1E9E}", category: .mappedElsewhere),
    Row(scalar: "\u{3164}", category: .nowIgnored), Row(scalar: "\u{1806}", category: .nowValid),
    Row(scalar: "\u{1C8A}", category: .newCharacter), Row(scalar: "\u{2EBF0}", category: .newCharacter),
  ])
  func `a code point is unchanged or changed in one way`(_ row: Row) {
    #expect(VersionSkew.change(of: row.scalar)?.category == row.category)
    #expect(VersionSkew.contains(row.scalar) == (row.category != nil))
  }

  @Test func `the changes are in order and apart`() {
    let ranges = VersionSkew.changes.map(\.range)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    var counts: [VersionSkew.Category: Int] = [:]
    for change in VersionSkew.changes { counts[change.category, default: 0] += change.range.count }
    #expect(
      counts == [.newCharacter: 10610, .nowIgnored: 24, .nowMapped: 46, .mappedElsewhere: 1, .nowValid: 1])
  }

  @Test func `ICU decides as the older table says`() {
    guard VersionSkew.describesICU else { return }
    for change in VersionSkew.changes {
      for value in change.range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let text = [0x61] + Array(UTF8.encode(scalar) ?? .init())
        let isRefused = IDNA.toASCII(text, options: []).errors.contains(.disallowed)
        #expect(isRefused == (change.before == .disallowed), "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func `the newer mapping of a mapped code point is known`() {
    #expect(VersionSkew.newMapping(of: "\u{4C0}") == ["\u{4CF}"])
    #expect(VersionSkew.newMapping(of: "\u{1E9E}") == ["\u{DF}"])
    #expect(VersionSkew.newMapping(of: "\u{3164}") == nil)
    #expect(VersionSkew.newMapping(of: "a") == nil)
  }

  @Test func `a name is touched by what is inside its A-labels, too`() {
    for (name, isTouched) in [
      ("example.com", false), ("bücher.example", false), ("a.\u{1C8A}b.com", true),
      ("xn--bcher-kva.com", false),
      ("XN--B-HZL.com", true), ("xn--99999999", false),
    ] {
      #expect(VersionSkew.touches(Array(name.utf8)) == isTouched, "\(name)")
    }
    #expect(Punycode.decode(Array("b-hzl".utf8)) == ["b", "\u{1C8A}"])
  }
}
