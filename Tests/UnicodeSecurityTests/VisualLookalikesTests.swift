import Foundation
import TestSupport
import Testing
import UnicodeSecurity

@Suite struct VisualLookalikesTests {
  private static let alphabet = [Unicode.Scalar]("abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars)

  @Test func `the table in the program is the one that was committed`() throws {
    let lines = String(decoding: try Fixtures.corpora("visual/lookalikes.txt"), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count == Self.alphabet.count)
    for line in lines {
      let words = line.split(separator: " ")
      let letter = try #require(words[0].unicodeScalars.first)
      let read = VisualLookalikes.of(letter).map { lookalike in
        lookalike.scalars.map { String($0.value, radix: 16, uppercase: true) }.joined(separator: "+")
          + ":\(lookalike.distance)"
      }
      #expect(read == words.dropFirst().map(String.init))
    }
  }

  @Test func `distances grow along each list and tell twins from strangers`() {
    for letter in Self.alphabet {
      let distances = VisualLookalikes.of(letter).map(\.distance)
      #expect(distances.count > 20, "\(letter)")
      #expect(distances == distances.sorted(), "\(letter)")
    }
    // Cyrillic twins are drawn with the outline of the Latin letter, a dot below is little ink.
    for (twin, letter) in zip(
      "\u{430}\u{435}\u{43E}\u{440}\u{441}\u{445}\u{455}\u{456}\u{458}".unicodeScalars,
      "aeopcxsij".unicodeScalars)
    {
      #expect(VisualLookalikes.distance(of: [twin], from: letter) == 0)
    }
    let dotted = VisualLookalikes.distance(of: ["\u{1EA1}"], from: "a")
    #expect(dotted.map { (1...10).contains($0) } == true)
    #expect(VisualLookalikes.distance(of: ["m"], from: "i") == nil)
    #expect(VisualLookalikes.distance(of: ["i"], from: "i") == 0)
    #expect(VisualLookalikes.of("\u{430}").isEmpty)
  }

  @Test func `fonts find near look-alikes that UTS #39 does not list`() {
    var near = 0
    for letter in Self.alphabet {
      let listed = Set(Confusables.lookalikes(of: letter).map(\.scalars))
      near += VisualLookalikes.of(letter).filter { $0.distance <= 15 && !listed.contains($0.scalars) }.count
    }
    print("look-alikes within 15 percent that are not in confusables: \(near)")
    #expect(near > 50)
  }
}
