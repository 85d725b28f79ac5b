import HarnessModel
import Judgement
import Policies
import Testing

@Suite struct DecisionTableTests {
  @Test func `every row has the published default, requirement, axis and reason`() throws {
    let table = try Decision.table()
    #expect(table.count == 147)
    for row in table {
      let oracle = Oracle(policy: row.lists, fetchers: [.whatwg])
      let expectation = oracle.expectation(of: URLText(row.url))
      #expect(expectation.column == row.required, "\(row.testDescription)")
      #expect(expectation.axisName == row.axis, "\(row.testDescription)")
      #expect(expectation.reason.rawValue == row.reason, "\(row.testDescription)")
      #expect(defaultOutcome(row) == row.default, "\(row.testDescription)")
    }
  }

  private func defaultOutcome(_ row: Decision) -> String {
    do throws(PolicyError) {
      return try CompiledPolicy(row.lists).ruling(on: URLText(row.url)).outcome.rawValue
    } catch {
      return Ruling.Outcome.configError.rawValue
    }
  }
}
