import Conversations
import Glibc
import HarnessModel
import Testing

@Suite struct SetPropertyTests {
  /// Choices that are the same in every run.
  struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) {
      state = seed
    }

    mutating func below(_ limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

    /// A text of pieces that mean something to extractors, and of bytes that mean trouble.
    mutating func text() -> ForeignText {
      let pieces: [String] = [
        "https://e.test/a", "http://e.test/b", "https:\\/\\/e.test\\/c", "https%3A%2F%2Fe.test%2Fd",
        "//e.test/e",
        "e.test", "HTTPS://", "https://", "http", "://", "&amp;", "&#x26;", "&", ";", "\\n", "\\u0026", "\\",
        "/",
        "(", ")", "[x](", "]: ", "<", ">", "\"", "'", "href=\"", "href='", "`", ",", ".", "...", "\u{2026}",
        "日本",
        "%61", "%", "#f", "?q=", " ", "\n", "@", ":", "*", "_", "xn--", "1.2", "\u{0}",
      ]
      var bytes: [UInt8] = []
      for _ in 0..<below(14) {
        if below(12) == 0 { bytes.append(UInt8(below(256))) } else { bytes += Array(pick(pieces).utf8) }
      }
      return ForeignText(bytes: bytes)
    }

    mutating func turns() -> [Turn] {
      (0..<1 + below(5)).map { turn in
        let id = ForeignText("i\(turn)")
        switch below(6) {
        case 0: return Turn(.user, [.said(text()), .said(text())])
        case 1:
          return Turn(
            .assistant, [.said(text()), .call(id, pick(["echo", "get"])), .fetch(id, "https://e.test/a")])
        case 2: return Turn(.user, [.result(ForeignText("i\(below(5))"), text(), isError: below(3) == 0)])
        case 3:
          return Turn(
            .assistant, [.fetch(id, "https://e.test/a"), .page(id, text(), text(), cut: below(3) == 0)])
        case 4:
          return Turn(
            .assistant, [.search(id), .hits(id, SearchHit(url: text(), title: text(), snippet: text()))])
        default: return Turn(.assistant, [.compaction(text())])
        }
      }
    }
  }

  private func urls(_ admissions: [AdmittedSets.Admission], mustOnly: Bool = false) -> Set<URLText> {
    Set(admissions.filter { !mustOnly || $0.axis == nil }.map(\.witness.url))
  }

  @Test func `text that is added takes no URL away, and what must be allowed may be allowed`() {
    var dice = Dice(1)
    for _ in 0..<600 {
      var sets = AdmittedSets(rules: .june2026)
      var must: Set<URLText> = []
      var may: Set<URLText> = []
      for _ in 0..<3 {
        sets.append(Turn(.user, text: dice.text()))
        let (newMust, newMay) = (urls(sets.must), urls(sets.may))
        #expect(newMust.isSuperset(of: must) && newMay.isSuperset(of: may) && newMay.isSuperset(of: newMust))
        (must, may) = (newMust, newMay)
      }
    }
  }

  @Test func `two blocks admit what each of them admits alone, and nothing else`() {
    var dice = Dice(2)
    for _ in 0..<600 {
      let (first, second) = (dice.text(), dice.text())
      func may(_ blocks: [ContentBlock]) -> Set<URLText> {
        urls(AdmittedSets(Conversation(turns: [Turn(.user, blocks)])).may)
      }
      #expect(may([.said(first), .said(second)]) == may([.said(first)]).union(may([.said(second)])))
    }
  }

  @Test func `a question about an earlier place is answered as if nothing had come later`() {
    var dice = Dice(3)
    for _ in 0..<400 {
      let turns = dice.turns()
      let whole = AdmittedSets(Conversation(turns: turns), rules: .june2026)
      #expect(whole.emissionClasses() == whole.emissionClasses(before: .endOfAll))
      #expect(whole.emissionClasses().may == urls(whole.admissions(before: whole.end)).count)
      for count in 0...turns.count {
        let place = ConversationPosition(message: count, block: 0)
        let early = AdmittedSets(Conversation(turns: Array(turns.prefix(count))), rules: .june2026)
        #expect(urls(whole.admissions(before: place)) == urls(early.may))
        #expect(urls(whole.admissions(before: place), mustOnly: true) == urls(early.must))
      }
    }
  }

  @Test func `the oracle allows what is admitted, with a witness whose text reads as that URL`() {
    var dice = Dice(4)
    let oracle = ContextOracle(rules: .june2026)
    var witnesses = 0
    for _ in 0..<400 {
      let conversation = Conversation(turns: dice.turns())
      let sets = AdmittedSets(conversation, rules: .june2026)
      let runs = LabelledText(conversation).runs
      for admission in sets.may where admission.witness.url.bytes.count <= 250 {
        let ruling = oracle.ruling(for: admission.witness.url, in: sets)
        guard let witness = ruling.witness else {
          Issue.record("an admitted URL was refused: \(ruling.inShort)")
          continue
        }
        if admission.axis == nil { #expect(ruling.inShort == .allow(witness.source.kind, witness.reading)) }
        let run = runs.first { $0.position == witness.place.position && $0.field == witness.place.field }
        #expect(run.map { witness.place.range.upperBound <= $0.text.bytes.count } == true)
        #expect(run?.source == witness.source)
        witnesses += 1
      }
    }
    #expect(witnesses > 400)
  }

  @Test func `hostile bytes neither trap nor give more readings than are documented`() {
    var dice = Dice(5)
    for _ in 0..<2_000 {
      let text = dice.text()
      let sets = AdmittedSets(Conversation(turns: [Turn(.user, text: text)]))
      let anchors = String(decoding: text.bytes, as: UTF8.self).utf8.split(separator: UInt8(ascii: ":")).count
      #expect(sets.may.count <= AdmittedSets.readingsPerOccurrence * (anchors + 1) * 2)
    }
  }

  /// Texts that would take a scanner with a bad habit a time that grows with their square.
  static let hard: [String] = [
    "http://", "https://e.test/a,", "http://a/http://b,", "https%3A%2F%2Fe.test", "](https://e.test",
    "e.test",
    "https:\\/\\/e.test\\/", "&amp;https://a", "(((((", "https://e.test/日本", "//", "[x]: ", "https://a)",
    "'href='",
    "https://e.test/\u{2026}", "...",
  ]

  @Test(arguments: hard)
  func `time grows with the length of a text and not with its square`(_ piece: String) {
    func seconds(_ count: Int) -> Double {
      let text = ForeignText(String(repeating: piece, count: count / piece.utf8.count))
      var best = Double.infinity
      for _ in 0..<3 {
        let start = Self.threadSeconds()
        let conversation = Conversation(
          turns: [Turn(.assistant, [.fetch("s", "https://e.test/"), .page("s", "https://e.test/", text)])])
        _ = AdmittedSets(conversation)
        best = min(best, Self.threadSeconds() - start)
      }
      return best
    }
    let (small, large) = (seconds(8_000), seconds(64_000))
    // Eight times the text; thirty times the time would be on the way to sixty-four.
    #expect(large < 24 * small + 0.05, "\(small) s, then \(large) s")
  }

  /// What this thread has computed so far; other tests and a busy machine don't count.
  private static func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func `relative links of a page count where the rules resolve them`() {
    let page: ForeignText = "[a](/one) <a href='two?x=1'>b</a> [c](#top) [d](mailto:x) [e](https://f.test/)"
    let conversation = Conversation(
      turns: [
        Turn(.user, text: "https://e.test/d/page"),
        Turn(.assistant, [.fetch("s", "https://e.test/d/page"), .page("s", "https://e.test/d/page", page)]),
      ])
    var rules = ContextRules.june2026
    #expect(conversation.ruling("https://e.test/one", rules) == .deny(.notInContext))
    rules.resolvesRelativeLinks = true
    #expect(conversation.ruling("https://e.test/one", rules) == .may(.extent))
    #expect(conversation.ruling("https://e.test/d/two?x=1", rules) == .may(.extent))
    #expect(conversation.ruling("https://e.test/d/mailto:x", rules) == .deny(.notInContext))
  }
}
