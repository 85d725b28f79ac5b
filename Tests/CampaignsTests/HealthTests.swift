import HarnessModel
import Testing

@testable import Campaigns

@Suite struct HealthTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var answered: Int
    var decided: Int
    var declined: Int
    /// What the notice must hold: the sign and the remedy.
    var words: [String]
    var testDescription: String { words.joined(separator: " … ") }
  }

  @Test(arguments: [
    Row(answered: 0, decided: 0, declined: 100, words: ["declined every case", "Give it a policy"]),
    Row(answered: 0, decided: 0, declined: 0, words: ["never gave a verdict", "gatecrash ask"]),
    Row(answered: 100, decided: 0, declined: 0, words: ["nothing was decided", "Set the knobs"]),
    Row(answered: 100, decided: 40, declined: 0, words: ["left 60 of 100", "Set the knobs"]),
  ])
  func `a doubtful run says so and what to do`(_ row: Row) throws {
    let health = Health(
      asked: 100, planned: 100, answered: row.answered, decided: row.decided, declined: row.declined)
    let notices = health.notices("gate", .done)
    #expect(notices.count == 1)
    for word in row.words { #expect(Self.text(try #require(notices.first)).contains(word)) }
  }

  @Test func `targets that declined most cases are named in one sentence with what to do`() throws {
    let health = Health(asked: 100, planned: 100, answered: 40, decided: 40, declined: 60)
    #expect(health.isMostlyDeclined)
    #expect(health.notices("gate", .done).isEmpty)
    let notice = try #require(Health.notice(ofDeclining: [("one", health), ("two", health)]))
    let text = Self.text(notice)
    for words in ["one (60 of 100), two (60 of 100)", "greeting"] { #expect(text.contains(words)) }
    #expect(Health.notice(ofDeclining: []) == nil)
  }

  @Test func `a run in order says nothing, and a slow one how far it came`() throws {
    let health = Health(asked: 100, planned: 400, answered: 90, decided: 80, declined: 10)
    #expect(health.notices("gate", .done).isEmpty)
    let late = try #require(health.notices("gate", .timeLimit).first)
    #expect(Self.text(late).contains("after 100 of 400 cases"))
    #expect(Self.text(late).contains("--cases") && Self.text(late).contains("--time-limit"))
    #expect(!Self.text(late).contains("a second"))
  }

  @Test(arguments: [
    (100, 400, 4, "At 25 cases a second the rest takes about 12 seconds."),
    (100, 40_000, 4, "At 25 cases a second the rest takes about 27 minutes."),
    (10, 400, 4, "At under 10 cases a second the rest takes about 3 minutes."),
  ])
  func `a run that was too slow tells its pace and what the rest would have taken`(
    _ asked: Int, _ planned: Int, _ seconds: Int, _ words: String
  ) throws {
    let health = Health(
      asked: asked, planned: planned, answered: asked, decided: asked, declined: 0, elapsed: .seconds(seconds)
    )
    let late = try #require(health.notices("gate", .timeLimit).first)
    #expect(Self.text(late).contains(words), "\(Self.text(late))")
    #expect(health.notices("gate", .done).isEmpty)
  }

  private static func text(_ prose: Prose) -> String {
    prose.parts.map { part in if case .ours(let words) = part { words } else { "?" } }.joined()
  }
}
