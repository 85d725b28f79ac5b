import HarnessModel
import Techniques
import Testing
import URLStandard
import UnicodeSecurity

@Suite struct CatalogueExampleTests {
  static let families = Set(Catalogue.families)
  static let bound = 10_000

  @Test func `techniques that claim a number make its example`() throws {
    var reached = 0
    var missed: [Int] = []
    var unclaimed: [Int] = []
    for example in try CatalogueExample.all() {
      let techniques = Catalogue.all.filter {
        $0.catalogue.contains(example.number) && Self.families.contains($0.id.family)
      }
      let entries = Catalogue.entries.filter {
        $0.catalogue.contains(example.number) && Self.families.contains($0.id.family)
      }
      if techniques.isEmpty, entries.isEmpty {
        unclaimed.append(example.number)
      } else if techniques.contains(where: { example.isReached(by: $0, bound: Self.bound) })
        || entries.contains(where: { example.isReached(by: $0, bound: Self.bound) })
      {
        reached += 1
      } else {
        missed.append(example.number)
      }
    }
    print("catalogue: \(reached) examples are made byte for byte; unclaimed: \(unclaimed)")
    #expect(missed == [])
    // A policy as a whole, and what happens behind a URL that is like any other: answers, names, caches, proxies.
    #expect(unclaimed == [251, 254, 255, 257, 258, 259, 262, 263])
    #expect(reached == 281 - unclaimed.count)
  }

  @Test func `a WHATWG parser reads the examples as the catalogue says`() throws {
    var compared = 0
    var explained: [String: [Int]] = [:]
    for example in try CatalogueExample.all() where example.list != "entry" && !example.isAbbreviated {
      compared += 1
      let record = BasicURLParser.parse(Array(example.example.utf8))
      let reading = record.map {
        CatalogueExample.Reading(
          scheme: String(decoding: $0.scheme, as: UTF8.self),
          host: String(decoding: $0.hostname ?? [], as: UTF8.self),
          path: String(decoding: $0.path, as: UTF8.self))
      }
      if reading == example.whatwg { continue }
      let cause =
        if let record, example.whatwg == nil, Self.isLenientASCII(record) {
          "an ASCII host with an invalid A-label passes since 2026"
        } else if record == nil, Self.isMixedInDirection(example) {
          "the Bidi Rule holds across labels"
        } else {
          "unknown"
        }
      explained[cause, default: []].append(example.number)
    }
    print("catalogue: \(compared) readings compared; read otherwise: \(explained)")
    #expect(explained["unknown"] == nil)
  }

  /// Whether the host passed only because it is ASCII: ToASCII refuses it.
  private static func isLenientASCII(_ record: URLRecord) -> Bool {
    guard case .domain(let host) = record.host else { return false }
    return !IDNA.toASCII(host).isValid
  }

  /// Whether the labels of the host are valid one by one, and break the Bidi Rule together.
  private static func isMixedInDirection(_ example: CatalogueExample) -> Bool {
    let bytes = Array(example.example.utf8)
    guard let range = GenericURL(bytes).host else { return false }
    let host = Array(bytes[range])
    let labels = host.split(separator: UInt8(ascii: "."))
    return IDNA.toASCII(host).errors == .bidi && labels.allSatisfy { IDNA.toASCII(Array($0)).isValid }
  }
}
