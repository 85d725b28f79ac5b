import Encodings
import HarnessModel
import Testing

@testable import Reports

/// What reports tell of pairs of techniques, and what they do where a record says nothing of them.
@Suite struct PairReportTests {
  struct Row: Sendable {
    var pairs: TechniquePairs
    var sentence: String
  }

  @Test(arguments: [
    Row(
      pairs: TechniquePairs(possible: 1_300, met: 1_090, unfit: 200),
      sentence:
        "Pairs of techniques on one URL: 1,090 of 1,100 that fit together were met. The other 10 need "
        + "more cases. 200 more fit together in neither order, on no kind of entry of these policies."),
    Row(
      pairs: TechniquePairs(possible: 300, met: 300, unfit: 0),
      sentence: "Pairs of techniques on one URL: 300 of 300 that fit together were met."),
    Row(
      pairs: TechniquePairs(possible: 300, met: 12, unfit: nil),
      sentence: "Pairs of techniques on one URL: 12 of 300 were met. The others need more cases, since pairs "
        + "come after each technique alone."),
  ])
  func `a sentence says how many pairs were met, and why not more`(_ row: Row) {
    #expect(row.pairs.sentence == row.sentence)
    #expect(row.pairs.missing == row.pairs.possible - (row.pairs.unfit ?? 0) - row.pairs.met)
  }

  @Test func `pairs come back from their line as they were, known to fit or not`() throws {
    for pairs in [
      SampleRun.pairs, TechniquePairs(possible: 10, met: 3, unfit: nil),
      TechniquePairs(possible: 10, met: 10, unfit: 0),
    ] {
      let line = try #require(RecordLine.encode(.pairs(pairs)))
      let read = try #require(try RecordLine.decode(line))
      #expect(read.isSame(as: .pairs(pairs)))
    }
  }

  @Test func `the JSON report counts pairs, and the page and the terminal say the same sentence`() throws {
    let report = try JSONObject(try JSON(parsing: JSONReport.render(SampleRun.record)))
    let pairs = try report.required("pairs", JSONObject.init)
    for (name, count) in [("possible", 33_811), ("fitting", 33_559), ("met", 33_102), ("unfit", 252)] {
      #expect(try pairs.integer(name) == count)
    }
    let page = String(decoding: HTMLReport.render(SampleRun.record), as: UTF8.self)
    #expect(page.contains("33,102 of 33,559 that fit together were met. The other 457 need more cases."))
    #expect(page.contains("aria-label=\"33,102 met, 457 not met, 252 fit on no URL\""))
    let terminal = TerminalReport(style: TerminalStyle(width: 120)).render(SampleRun.record).string
    #expect(terminal.contains("33,102 of 33,559 that fit together were met."))
  }

  @Test func `a record of before has no pairs, and its report says nothing of them`() throws {
    var record = SampleRun.record
    record.pairs = nil
    let report = try JSONObject(try JSON(parsing: JSONReport.render(record)))
    #expect(!report.names.contains("pairs"))
    let page = String(decoding: HTMLReport.render(record), as: UTF8.self)
    #expect(!page.contains("Pairs of techniques"))
    #expect(!TerminalReport().render(record).string.contains("Pairs of techniques"))
  }
}
