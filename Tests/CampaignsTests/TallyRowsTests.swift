import HarnessModel
import Testing

@testable import Campaigns

@Suite struct TallyRowsTests {
  @Test func `rows of counters count what whole rows count`() {
    var rows = TallyRows(3)
    var plain = [TallyBoard.Row](repeating: .zero, count: 3)
    for step in 0..<200 {
      rows.count(step * 7 % 3, step * 5 % 6)
      plain[step * 7 % 3][step * 5 % 6] += 1
    }
    #expect(rows.rows == plain)
    rows.add(rows)
    #expect(rows.rows == plain.map { $0 &+ $0 })
  }

  @Test func `axes have rows of their own, in whatever order they come up`() {
    var rows = AxisRows()
    var plain: [Axis: TallyBoard.Row] = [:]
    for step in 0..<500 {
      let axis = Axis.allCases[step * step % Axis.allCases.count]
      rows.count(axis, step % 6)
      plain[axis, default: .zero][step % 6] += 1
    }
    var others = AxisRows()
    others.count(.context, 2)
    others.count(.repair, 1)
    rows.add(others)
    plain[.context, default: .zero][2] += 1
    plain[.repair, default: .zero][1] += 1
    for axis in Axis.allCases { #expect(rows[axis] == plain[axis] ?? .zero, "\(axis.rawValue)") }
  }
}
