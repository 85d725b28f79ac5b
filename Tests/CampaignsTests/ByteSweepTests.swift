import Choices
import Conversations
import HarnessModel
import Testing

@testable import Campaigns
@testable import Judgement

/// The walk through every byte of given URLs.
@Suite struct ByteSweepTests {
  private static let source = ContextCaseSource()
  private static let plan = ContextPlan()

  private static func made(_ number: Int) -> ContextCase? { ContextCase(number, root: plan.root, source) }

  private static func bench(_ made: ContextCase) -> ContextBench {
    ContextBench(made.context, rules: plan.rules)
  }

  /// What a question asks for as it serializes, where it must be refused for want of context.
  private static func refused(_ made: ContextCase) -> [[UInt8]] {
    let bench = bench(made)
    return made.questions.compactMap { question in
      switch bench.ruling(for: question.url) {
      case .mustDeny(let denial) where denial.cause == .notInContext:
        return ContextBreach.serialized(question.url.bytes)
      case .lenient: return ContextBreach.serialized(question.url.bytes)
      default: return nil
      }
    }
  }

  @Test
  func `each byte of a URL is replaced, dropped, repeated, followed and encoded, and nothing else changes`() {
    let url = Array("https://e.test/Ab?q=9".utf8)
    let sweep = ByteSweep(url)
    #expect(sweep.places == 13 && sweep.count == 104)
    var seen: [String: Int] = [:]
    for number in 0..<sweep.count {
      guard let (place, change) = sweep.step(number) else { continue }
      let made = sweep.neighbour(place, change).url
      #expect(made != url && made.starts(with: url.prefix(8 + place)))
      #expect(made.reversed().starts(with: url.dropFirst(9 + place).reversed()))
      seen[String(decoding: made, as: UTF8.self), default: 0] += 1
    }
    for wanted in [
      "https://f.test/Ab?q=9", "https://.test/Ab?q=9", "https://e.test/ab?q=9", "https://e.test/Ab?q=99",
      "https://e.test/Ab?q=", "https://e.test/A%62?q=9", "https://e.test/Ab?q=9x", "https://e.test/Ab?&=9",
      "https://e.test//b?q=9", "https://e-test/Ab?q=9", "https://e.test/Ab?q=%39", "https://e0test/Ab?q=9",
    ] {
      #expect(seen[wanted] != nil, "\(wanted)")
    }
  }

  /// A gate that forgets any one byte of what it compares is caught in the first conversations of any campaign.
  @Test func `for each source every byte of a given URL is asked about, so that no gate may forget one`()
    throws
  {
    var sources: [TextSource.Kind: Int] = [:]
    for number in 0..<ContextCommand.scripts.count * ContextCase.walks
    where ContextCase.sweptWhole(number) != nil {
      let made = try #require(Self.made(number))
      let refused = Self.refused(made)
      var draw = Draw(replaying: made.choices)
      let mention = try #require(try Self.source.conversation(&draw).mentions.first)
      guard case .mustAllow(let given) = Self.bench(made).ruling(for: URLText(bytes: mention.url)) else {
        Issue.record("nobody gave the URL")
        continue
      }
      sources[given.source.kind, default: 0] += 1
      let url = ContextBreach.serialized(mention.url)
      #expect(url.contains(UInt8(ascii: "?")) && url.count > 18)
      let start = Pieces(url).scheme.count + 3
      // With another byte for the slash behind the host, the host is another one, up to the next slash.
      let slash = url[start...].firstIndex(of: UInt8(ascii: "/"))
      for place in start..<url.count where place != slash {
        let (head, tail) = (url[..<place], url[(place + 1)...])
        let forgotten = refused.contains { asked in
          guard asked.count == url.count, asked != url else { return false }
          return asked[..<place] == head && asked[(place + 1)...] == tail
        }
        #expect(forgotten, "byte \(place) of \(String(decoding: url, as: UTF8.self))")
        let dropped = ContextBreach.serialized(Array(head) + tail)
        let isDelimiter = "/.:".utf8.contains(url[place])
        #expect(isDelimiter || refused.contains(dropped), "byte \(place)")
      }
    }
    #expect(sources == [.user: 2, .clientTool: 2, .webSearch: 2, .webFetch: 2])
  }

  @Test func `in the profile deep every neighbour of every given URL is asked for`() throws {
    let plan = ContextPlan(profile: .deep)
    let deep = ContextCaseSource(.deep)
    #expect(plan.digest != Self.plan.digest)
    var swept = 0
    for number in stride(from: 5, to: deep.thoroughSweeps, by: 97) {
      let made = try #require(ContextCase(number, root: plan.root, deep))
      var draw = Draw(replaying: made.choices)
      let builder = try deep.conversation(&draw)
      guard builder.asked == nil else { continue }
      let asked = Set(made.questions.map(\.url.bytes))
      for mention in builder.mentions where mention.isGiven && mention.url.count <= ContextCase.longestSwept {
        let sweep = ByteSweep(mention.url)
        for step in (0..<sweep.count).compactMap(sweep.step) {
          #expect(asked.contains(sweep.neighbour(step.place, step.change).url), "conversation \(number)")
        }
        swept += 1
      }
    }
    #expect(swept > 10)
  }

  /// A place of a piece of a URL, counted from its beginning or from its end.
  private struct Place: Hashable {
    var piece: Int
    var offset: Int
    var isFromEnd: Bool

    /// The places of a byte behind the scheme.
    static func all(of byte: Int, in url: [UInt8]) -> [Place] {
      let pieces = Pieces(url)
      let sizes = [pieces.host, pieces.port, pieces.path, pieces.query].map(\.count)
      var (piece, offset) = (0, byte)
      while offset >= sizes[piece] { (piece, offset) = (piece + 1, offset - sizes[piece]) }
      return [
        Place(piece: piece, offset: offset, isFromEnd: false),
        Place(piece: piece, offset: sizes[piece] - offset, isFromEnd: true),
      ]
    }
  }

  /// The bytes for which a change makes the same URL: it is one whichever of two equal letters is dropped.
  private static func alike(_ place: Int, _ change: ByteSweep.Change, in url: [UInt8]) -> ClosedRange<Int> {
    guard change == .left || change == .doubled else { return place...place }
    let bytes = Array(url.suffix(ByteSweep(url).places))
    var (first, last) = (place, place)
    while first > 0, bytes[first - 1] == bytes[place] { first -= 1 }
    while last + 1 < bytes.count, bytes[last + 1] == bytes[place] { last += 1 }
    return first...last
  }

  @Test
  func `over the profile quick every place of host, port, path and query is changed in a URL that was given`()
    throws
  {
    let byte = Int(ContextNeighbour.byte(0, .next)[0])
    var (reached, wanted): ([Place: Int], Set<Place>) = ([:], [])
    for number in 0..<Self.plan.conversationsPerTarget {
      guard let made = Self.made(number) else { continue }
      var draw = Draw(replaying: made.choices)
      let mentions = try Self.source.conversation(&draw).mentions.map { $0.isGiven ? $0.url : [] }
      for url in mentions where url.count <= ContextCase.longestSwept {
        for byte in 0..<ByteSweep(url).places { wanted.formUnion(Place.all(of: byte, in: url)) }
      }
      for recipe in made.recipes {
        let choices = recipe.choices.map { Int($0.index) }
        guard choices.count == 5, choices[0] == 1, choices[2] == byte, !mentions[choices[1]].isEmpty else {
          continue
        }
        let url = mentions[choices[1]]
        for same in Self.alike(choices[3], ByteSweep.Change.allCases[choices[4]], in: url) {
          for place in Place.all(of: same, in: url) { reached[place, default: 0] |= 1 << choices[4] }
        }
      }
    }
    #expect(wanted.count > 60)
    for place in wanted { #expect(reached[place] == 255, "\(place)") }
  }
}
