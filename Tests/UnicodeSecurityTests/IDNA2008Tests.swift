import Foundation
import TestSupport
import Testing
import UnicodeSecurity

/// libidn2's IDNA2008 against the IDNA2008 column of Unicode's mapping table.
@Suite struct IDNA2008Tests {
  /// A line of IdnaMappingTable.txt whose status is valid.
  private struct Line {
    var range: ClosedRange<UInt32>
    /// NV8, not in IDNA2008; XV8, not any more; or a symbol that decomposes to ASCII that host names have not.
    var isExcluded: Bool
    /// The version of Unicode that brought the characters.
    var age: Double
  }

  private func validLines() -> [Line]? {
    guard let data = Fixtures.shared("registry/IdnaMappingTable-15.0.0.txt") else { return nil }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let fields = parts[0].split(separator: ";", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard fields.count >= 2, fields[1] == "valid" || fields[1] == "disallowed_STD3_valid" else {
        return nil
      }
      let bounds = fields[0].components(separatedBy: "..").compactMap { UInt32($0, radix: 16) }
      guard let first = bounds.first, let last = bounds.last, parts.count == 2 else { return nil }
      let age = parts[1].split(separator: " ").first.flatMap { Double($0) } ?? 0
      return Line(range: first...last, isExcluded: fields[1] != "valid" || fields.count > 3, age: age)
    }
  }

  private func scalars(_ lines: [Line]) -> [Unicode.Scalar] {
    lines.flatMap(\.range).filter { $0 >= 0x80 }.compactMap { Unicode.Scalar($0) }
  }

  /// Refused for itself, and not for where it stands.
  private func isRefusedForItself(_ scalar: Unicode.Scalar) -> Bool {
    let text = Array("a\(String(scalar))a".utf8)
    let answer = IDNA2008.lookup(text)
    return answer == .refused(.disallowed) || answer == .refused(.unassigned)
  }

  @Test func `libidn2 admits every code point that Unicode says IDNA2008 has`() throws {
    guard let lines = validLines() else { return }
    let version = try #require(Double(UnicodeVersions.libidn2Unicode))
    let admitted = scalars(lines.filter { !$0.isExcluded && $0.age <= version })
    #expect(admitted.count > 100_000)
    let wrong = admitted.filter(isRefusedForItself)
    #expect(wrong.isEmpty, "refused: \(wrong)")
  }

  @Test func `libidn2 refuses every code point that only UTS 46 has`() {
    guard let lines = validLines() else { return }
    let excluded = scalars(lines.filter(\.isExcluded))
    #expect(excluded.count > 5_000)
    let wrong = excluded.filter { !isRefusedForItself($0) }
    #expect(wrong.isEmpty, "admitted: \(wrong)")
  }
}
