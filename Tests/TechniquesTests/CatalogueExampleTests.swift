import HarnessModel
import Techniques
import Testing

@Suite struct CatalogueExampleTests {
  static let families = [
    "subdomain", "subpath", "authority", "scheme", "encoding", "entry", "typosquat",
  ]
  static let bound = 60_000

  @Test func `techniques that claim a number make its example`() throws {
    var reached = 0
    var obstacles: [String: [Int]] = [:]
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
        if Self.families.contains(example.family) { unclaimed.append(example.number) }
      } else if let obstacle = example.obstacle {
        obstacles[obstacle, default: []].append(example.number)
      } else if techniques.contains(where: { example.isReached(by: $0, bound: Self.bound) })
        || entries.contains(where: { example.isReached(by: $0, bound: Self.bound) })
      {
        reached += 1
      } else if entries.isEmpty, example.list == "entry" {
        obstacles["the example is the listed entry itself", default: []].append(example.number)
      } else {
        missed.append(example.number)
      }
    }
    print(
      "catalogue: \(reached) examples are made byte for byte; not made: \(obstacles); unclaimed: \(unclaimed)"
    )
    #expect(missed == [])
    #expect(unclaimed == [251])
    #expect(obstacles == ["the example abbreviates a repetition": [212]])
  }
}
