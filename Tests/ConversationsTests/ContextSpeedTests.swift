import Conversations
import Glibc
import HarnessModel
import Testing

@Suite struct ContextSpeedTests {
  /// A conversation of about so many blocks, with the texts that conversations have.
  private func conversation(blocks: Int) -> Conversation {
    var turns: [Turn] = []
    for round in 0..<max(1, blocks / 10) {
      let page: ForeignText = "https://docs.example.com/guide/1"
      let (fetch, call) = (ForeignText("s\(round)"), ForeignText("t\(round)"))
      turns += [
        Turn(
          .user,
          text: ForeignText("Read https://docs.example.com/guide/\(round) and (https://e.test/a_(\(round))).")
        ),
        Turn(
          .assistant,
          [
            .said("I'll fetch the page and look for related material first."),
            .fetch(fetch, "https://docs.example.com/guide/1"),
            .page(
              fetch, page,
              ForeignText("# Guide\n\nSee [it](https://docs.example.com/m/\(round)) and <https://e.test/>.")),
            .said("The page says what a session is. I will ask the tool."),
            .call(call, "lookup", #"{"q":"x"}"#),
          ]),
        Turn(
          .user,
          [
            .result(call, ForeignText(#"{"url":"https://kb.example.net/\#(round)","title":"Sessions"}"#)),
            .said("Go on."),
          ]),
        Turn(
          .assistant, [.said("Fetching now."), .fetch(ForeignText("u\(round)"), "https://kb.example.net/1")]),
      ]
    }
    return Conversation(turns: turns)
  }

  /// Seconds for reading a conversation and judging one fetch, the best of several rounds.
  private func seconds(_ conversation: Conversation, rounds: Int) -> Double {
    let oracle = ContextOracle(rules: .june2026)
    var best = Double.infinity
    for _ in 0..<5 {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      let start = Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
      for _ in 0..<rounds {
        let sets = AdmittedSets(conversation, rules: oracle.rules)
        #expect(oracle.ruling(for: "https://kb.example.net/0", in: sets).witness != nil)
      }
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      best = min(best, (Double(time.tv_sec) + Double(time.tv_nsec) / 1e9 - start) / Double(rounds))
    }
    return best
  }

  @Test func `a conversation of ten blocks is cheap, and the price of a block stays the same`() {
    let prices = [10, 100, 1_000].map { seconds(conversation(blocks: $0), rounds: 1_000 / $0) / Double($0) }
    print(
      "context: \(Int(1 / prices[0] / 10)) conversations/s of 10 blocks;",
      prices.map { "\(Int($0 * 1e9)) ns" })
    #expect(prices[2] < 3 * prices[0])
    #if !DEBUG
      #expect(1 / prices[0] / 10 > 50_000)
    #endif
  }
}
