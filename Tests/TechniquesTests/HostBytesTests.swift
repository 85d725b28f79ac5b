import Choices
import Testing

@testable import Techniques

/// What builds byte strings in one piece, beside what builds them from pieces.
@Suite struct HostBytesTests {
  private static let strings = ["", "a", ".", "a.b", "..a", "b\u{FC}cher.example", "xn--a.x", "EXAMPLE.com."]
    .map { Array($0.utf8) }

  @Test func `every code point is encoded as the standard library does`() {
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard UTF8.bytes(scalar) != Array(String(Character(scalar)).utf8) else { continue }
      Issue.record("U+\(String(value, radix: 16))")
    }
    let text = "a\u{E9}\u{4E00}\u{1F512}."
    #expect(UTF8.bytes(of: Array(text.unicodeScalars)) == Array(text.utf8))
  }

  @Test func `a byte string many times over`() {
    for unit in Self.strings {
      for times in [0, 1, 2, 3, 63, 64, 65, 1_000] {
        let plain = (0..<times).flatMap { _ in unit }
        #expect(unit.repeated(times) == plain)
        var longer = Array("head".utf8)
        longer.append(unit, times: times)
        #expect(longer == Array("head".utf8) + plain)
      }
    }
  }

  @Test func `replaced bytes, and where they stand`() {
    let text = Array("%2e".utf8)
    for string in Self.strings {
      #expect(string.positions(of: 0x2E) == string.indices.filter { string[$0] == 0x2E })
      #expect(string.letterPositions == string.indices.filter { string[$0].isLetter })
      #expect(string.replacing(0x2E, with: text) == string.flatMap { $0 == 0x2E ? text : [$0] })
      for place in string.indices {
        #expect(
          string.replacing(at: place, with: text)
            == Array(string[..<place]) + text + Array(string[(place + 1)...]))
      }
      for character in ["\u{3002}", "."] as [Unicode.Scalar] {
        let dots = string.positions(of: 0x2E)
        #expect(
          Dots.swapping(dots, of: string, for: character)
            == string.flatMap { $0 == 0x2E ? UTF8.bytes(character) : [$0] })
      }
    }
  }

  @Test(arguments: [false, true]) func `a byte is percent-encoded where it is written`(uppercase: Bool) {
    for byte in UInt8.min...UInt8.max {
      var text = Array("a".utf8)
      text.append(percentEncoded: byte, uppercase: uppercase)
      #expect(text == Array("a".utf8) + byte.percentEncoded(uppercase: uppercase))
    }
    let letters = Array("a-B.".utf8)
    let text = letters.replacing(\.isLetter) { $1.append(percentEncoded: $0, uppercase: uppercase) }
    #expect(text == Array("%61-%42.".utf8))
  }

  @Test func `where a pattern stands`() {
    for string in Self.strings {
      for pattern in [[], [0x61], [0x2E, 0x2E], Array("xn--".utf8)] as [[UInt8]] {
        for place in 0...string.count {
          #expect(string.has(pattern, at: place) == string[place...].starts(with: pattern))
        }
      }
    }
  }
}
