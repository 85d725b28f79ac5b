import HarnessModel
import Testing

@Suite struct NounTests {
  @Test(arguments: ["", "/", "a/", "/b", "a/b/c", "ab"])
  func `a technique's name is a family and a slug`(_ text: String) {
    #expect(TechniqueID(text) == nil)
  }

  @Test func `a technique's name survives being written and read`() {
    let id = TechniqueID("authority", "userinfo-decoy")
    #expect(TechniqueID(id.text) == id)
  }

  @Test func `a policy with both lists is judged as an allow list`() {
    #expect(Policy(allowed: ["a.test"], blocked: ["b.test"]).mode == .allow)
    #expect(Policy(blocked: []).mode == .block)
    #expect(Policy().mode == .open)
    #expect(Policy(allowed: ["a.test"], blocked: ["b.test"]).entries == ["a.test"])
  }

  @Test func `severity follows the score of its class`() {
    #expect(SeverityClass.s1.severity == .critical)
    #expect(SeverityClass.s3.severity == .medium)
    for kind in SeverityClass.allCases {
      let expected: Severity =
        switch kind.score {
        case 9...: .critical
        case 7..<9: .high
        case 4..<7: .medium
        default: .low
        }
      #expect(kind.severity == expected)
    }
    #expect(Severity.allCases == Severity.allCases.sorted())
  }

  @Test func `a tally decides only what was answered and judged`() {
    var tally = Tally()
    tally[.kept] += 3
    tally[.broken] += 1
    tally[.waived] += 5
    tally[.declined] += 7
    #expect(tally.asked == 16)
    #expect(tally.decided == 4)
    var sum = tally
    sum.add(tally)
    #expect(sum[.waived] == 10)
  }

  @Test func `every contested point and every reason has a sentence of its own`() {
    #expect(Set(Axis.allCases.map(\.sentence)).count == Axis.allCases.count)
    #expect(Set(Reason.allCases.map(\.sentence)).count == Reason.allCases.count)
  }

  @Test func `what a target said beside its verdict is a value`() {
    let detail = Answer.Detail(code: "a", host: "b")
    var other = detail
    other.code = "c"
    other.url = "d"
    #expect(detail == Answer.Detail(code: "a", host: "b"))
    #expect(other == Answer.Detail(code: "c", host: "b", url: "d"))
    #expect(Set([detail, other, Answer.Detail(code: "a", host: "b")]).count == 2)
    #expect(detail != other)
  }
}
