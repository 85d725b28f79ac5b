import Foundation
import TestSupport
import Testing

@testable import UnicodeSecurity

@Suite struct ConfusablesTableTests {
  private static let path = "Sources/UnicodeSecurity/Generated/ConfusablesTable.swift"

  /// With `GATECRASH_RECORD=1` in the environment the table is written instead, and the test fails.
  @Test func `the committed index says what ICU says about every code point`() throws {
    let scanned = Confusables.Index()
    if ProcessInfo.processInfo.environment["GATECRASH_RECORD"] == "1" {
      try Self.file(scanned).write(
        to: Fixtures.root.appendingPathComponent(Self.path), atomically: true, encoding: .utf8)
      Issue.record("recorded \(Self.path); run again without GATECRASH_RECORD")
      return
    }
    guard ConfusablesTable.unicode == UnicodeVersions.icuUnicode else {
      print(
        "NOTICE: not compared, the table is of Unicode \(ConfusablesTable.unicode), ICU of "
          + UnicodeVersions.icuUnicode)
      return
    }
    let committed = Confusables.Index(table: ())
    #expect(committed.count == scanned.count)
    #expect(committed.longestSkeleton == scanned.longestSkeleton)
    #expect(committed.table == scanned.table)
    #expect(scanned.count > 7_000)
  }

  private static func file(_ index: Confusables.Index) -> String {
    let lines = index.table.split(separator: "\n").map { "    \($0)\n" }.joined()
    return """
      // Recorded from ICU by ConfusablesTableTests. Do not edit.
      // swift-format-ignore-file

      /// The index of confusables of one version of Unicode, so that no start has to ask ICU about every code point.
      enum ConfusablesTable {
        static let unicode = "\(UnicodeVersions.icuUnicode)"
        static let text: StaticString = \"""
      \(lines)
          \"""
      }

      """
  }
}
