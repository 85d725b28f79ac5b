import Conversations
import Foundation
import HarnessModel
import TestSupport
import Testing

/// What the manual of the context rule lists, and what there is.
@Suite struct ManualTests {
  private static let page = Fixtures.root.appendingPathComponent("docs/context.md")

  /// The names in the first column of the table with a heading.
  private static func names(under heading: String) throws -> [String] {
    let lines = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix(heading) })
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.flatMap { row -> [String] in
      let cell = row.components(separatedBy: "|")[1]
      return cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
  }

  @Test func `the readings of a URL in a text are those that the manual lists`() throws {
    let listed = try Self.names(under: "| reading |")
    #expect(listed.count == Set(listed).count)
    #expect(Set(listed) == Set(TextReading.allCases.map(\.rawValue)))
  }

  @Test func `the sources of text are those that the manual lists`() throws {
    let listed = try Self.names(under: "| source |")
    #expect(listed.count == Set(listed).count)
    #expect(Set(listed) == Set(TextSource.Kind.allCases.map(\.rawValue)))
  }

  @Test func `the verdicts of an audit are those that the manual lists`() throws {
    let listed = try Self.names(under: "| verdict |")
    #expect(Set(listed) == Set(FetchRecord.Verdict.allCases.map(\.rawValue) + ["hidden"]))
  }
}
