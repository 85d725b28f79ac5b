import Conversations
import HarnessModel
import Testing

@Suite struct ContextOracleTests {
  private let oracle = ContextOracle()

  private func said(_ text: ForeignText) -> Conversation {
    Conversation(turns: [Turn(.user, text: text)])
  }

  @Test func `a URL between blanks in a user message must be allowed, and the witness says where it stands`()
  {
    let ruling = oracle.ruling(for: "https://e.test/a", in: said("see https://e.test/a now"))
    guard case .mustAllow(let witness) = ruling else {
      Issue.record("not allowed: \(ruling)")
      return
    }
    #expect(witness.source == .user)
    #expect(witness.reading == .whiteSpace)
    #expect(witness.place.range == 4..<20)
    #expect(witness.place.field.description == "text")
  }

  @Test func `a URL that nobody gave must be refused with the code of its time`() throws {
    let conversation = said("see https://e.test/a now")
    let old = oracle.ruling(for: "https://e.test/b", in: conversation)
    guard case .mustDeny(let denial) = old else {
      Issue.record("not refused: \(old)")
      return
    }
    #expect(denial.cause == .notInContext)
    #expect(denial.code == "url_not_allowed")
    let new = ContextOracle(rules: .june2026).ruling(for: "https://e.test/b", in: conversation)
    guard case .mustDeny(let renamed) = new else {
      Issue.record("not refused: \(new)")
      return
    }
    #expect(renamed.code == "url_not_in_prior_context")
  }

  @Test func `the counterexample names the closest admitted URL and the first byte that differs`() {
    let sets = AdmittedSets(said("https://e.test/abc https://other.test/"))
    let ruling = oracle.explained(
      oracle.ruling(for: "https://e.test/abd", in: sets), for: "https://e.test/abd", in: sets)
    guard case .mustDeny(let denial) = ruling else {
      Issue.record("not refused: \(ruling)")
      return
    }
    #expect(denial.nearest?.witness.url == "https://e.test/abc")
    #expect(denial.nearest?.firstDifference == 17)
  }
}
