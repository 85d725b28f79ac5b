import Foundation
import TestSupport
import Testing
import UnicodeSecurity

@testable import Techniques

/// How many look-alikes of a letter one must try to build the homographs that browsers refuse.
@Suite struct RecallTests {
  private struct Table: Decodable {
    struct Row: Decodable {
      var unicode: String?
      var chromium: String
    }
    var idn_cases: [Row]
  }

  /// Names that rows of the table imitate letter by letter, with some ASCII letters left.
  private static let mixed = [
    "google", "paypal", "pixel", "jack", "lace", "orange", "cuckoo", "bus", "foo", "test", "example",
    "digklmo68",
    "islkpx123", "phktb", "1234567890", "hardware", "union", "vase", "love", "lily", "office365", "163",
    "roll",
    "youtube", "ok", "wmnr", "cyxe", "scope123", "ab2",
  ]
  /// Names that are imitated in another script throughout, by the first letter of the imitation.
  private static let whole = [
    "\u{455}": ["scope"], "\u{430}": ["apple"], "\u{48F}": ["phktb"], "\u{448}": ["wmhtb", "wmnr"],
    "\u{449}": ["wmhtb", "wmnr"], "\u{491}": ["rf"], "\u{4AB}": ["cyxe"], "\u{4CF}": ["ldg", "lg"],
    "\u{3C1}": ["pay"], "\u{262}": ["google"],
  ]

  @Test func `measured look-alikes build more homographs with fewer tries`() throws {
    guard let data = Fixtures.shared("spoof/chromium_idn_spoof_cases.json") else { return }
    let labels = try JSONDecoder().decode(Table.self, from: data).idn_cases.filter { $0.chromium == "unsafe" }
      .compactMap { $0.unicode?.split(separator: ".").first.map { [Unicode.Scalar](String($0)) } }
    let pairs = Set(labels).compactMap { label in Self.target(of: label).map { (label, [Unicode.Scalar]($0)) }
    }
    let orders: [(String, (Unicode.Scalar) -> [[Unicode.Scalar]])] = [
      ("confusables by code point", { Confusables.ranked(of: $0).map(\.scalars) }),
      ("confusables by distance", { Self.texts(RankedLookalikes.spellings, $0) }),
      ("fonts and confusables", { Self.texts(VisualSwap.spellings, $0) }),
    ]
    var found: [String: [Int]] = [:]
    let depths = [1, 3, 10, 30, 100]
    for (name, order) in orders {
      found[name] = depths.map { depth in
        pairs.filter { label, target in
          zip(label, target).allSatisfy { $0 == $1 || order($1).prefix(depth).contains([$0]) }
        }.count
      }
    }
    print("recall at \(depths) look-alikes a letter, of \(pairs.count) homographs: \(found)")
    let before = try #require(found["confusables by code point"])
    let after = try #require(found["fonts and confusables"])
    #expect(pairs.count > 60)
    #expect(zip(before, after).allSatisfy { $0 < $1 })
    #expect(zip(before, try #require(found["confusables by distance"])).allSatisfy { $0 <= $1 })
  }

  private static func target(of label: [Unicode.Scalar]) -> String? {
    if label.contains(where: \.isASCII) {
      return mixed.first { name in
        name.unicodeScalars.count == label.count && !name.unicodeScalars.elementsEqual(label)
          && zip(name.unicodeScalars, label).allSatisfy { !$1.isASCII || $0 == $1 }
      }
    }
    return label.first.flatMap { whole[String($0)] }?.first { $0.count == label.count }
  }

  private static func texts(_ spellings: Spellings, _ letter: Unicode.Scalar) -> [[Unicode.Scalar]] {
    spellings[UInt8(letter.value)].map { [Unicode.Scalar](String(decoding: $0, as: UTF8.self)) }
  }
}
