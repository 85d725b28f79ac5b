import HarnessModel
import Testing

@testable import Reports

@Suite struct SlowTargetTests {
  private func text(_ cases: Int, of planned: Int?, after seconds: Double) -> String? {
    let progress = RunProgress(target: TargetID("gate"), cases: cases, planned: planned, findings: 0)
    return SlowTarget.remark(progress, after: seconds).map { TerminalText($0).string }
  }

  @Test func `a target that takes long is named with its pace, its time and what to do`() throws {
    let remark = try #require(text(512, of: 40_000, after: 16))
    for words in [
      "Target gate answers 32 cases a second", "40,000 cases take about 21 min", "--cases", "--time-limit",
    ] {
      #expect(remark.contains(words), "\(remark)")
    }
    #expect(try #require(text(5, of: 40_000, after: 16)).contains("less than one cases a second"))
  }

  @Test func `a fast target, one that is nearly done and one whose pace is not known are not named`() {
    #expect(text(40_000, of: 1_000_000, after: 11) == nil)
    #expect(text(512, of: 40_000, after: 5) == nil)
    #expect(text(0, of: 40_000, after: 60) == nil)
    #expect(text(512, of: nil, after: 60) == nil)
    #expect(text(512, of: 512, after: 3_600) == nil)
  }

  @Test func `the limit is ten minutes for all cases of a target`() {
    // 40 cases a second: 24,000 of them take 600 seconds.
    #expect(text(800, of: 24_000, after: 20) == nil)
    #expect(text(800, of: 24_100, after: 20) != nil)
  }
}
