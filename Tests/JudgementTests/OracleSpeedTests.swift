import HarnessModel
import Judgement
import Testing

@Suite struct OracleSpeedTests {
  /// Nanoseconds per URL, the best of several rounds.
  private func nanoseconds(_ oracle: Oracle, judged: Bool = false) -> Double {
    let urls = (0..<1_000).map { URLText("https://docs\($0).example.com/path/to/page\($0)?q=\($0)") }
    let rounds = 7
    var best = Double.infinity
    var allowed = 0
    for _ in 0..<rounds {
      let time = ContinuousClock().measure {
        for url in urls {
          let expectation = oracle.expectation(of: url)
          if expectation.requirement == .must(.allow) { allowed += 1 }
          guard judged else { continue }
          let exchange = Exchange(
            oracle: oracle, url: url, expectation: expectation, answer: .verdict(.allow, nil))
          if Assessor.assess(exchange).isEmpty { allowed -= 1 }
        }
      }
      best = min(best, Double(time.components.attoseconds) / 1e9 / Double(urls.count))
    }
    #expect(allowed == urls.count * rounds)
    return best
  }

  @Test func `an expectation under two readings is cheap, however long the list`() {
    let few = Oracle(policy: Policy(allowed: ["example.com", "example.org/x", "127.0.0.1"]))
    let many = Oracle(
      policy: Policy(allowed: (0..<1_000).map { EntryText("host\($0).test") } + ["example.com"]))
    let (short, long, judged) = (nanoseconds(few), nanoseconds(many), nanoseconds(few, judged: true))
    print("oracle: \(short) ns with 3 entries, \(long) ns with 1,001; with all properties \(judged) ns")
    // A list three hundred times as long must not be searched line by line.
    #expect(long < short * 4)
    #if !DEBUG
      #expect(short < 6_000)
    #endif
  }
}
