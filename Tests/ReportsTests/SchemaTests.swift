import Encodings
import Foundation
import HarnessModel
import TestSupport
import Testing

@testable import Reports

/// The published schemas against what is really written, by somebody else's validator.
@Suite struct SchemaTests {
  private static var records: [(String, RunRecord)] {
    var cut = SampleRun.record
    cut.footer = nil
    let empty = RunRecord(header: SampleRun.header)
    return [
      ("sample", SampleRun.record), ("cut", cut), ("empty", empty), ("hostile", HostileRun.record),
      ("context", ContextSample.record),
    ]
  }

  @Test func `every report is valid`() throws {
    let scratch = try ScratchDirectory()
    for (name, record) in Self.records {
      try JSONReport.write(record, to: scratch.file(name + ".json"))
      guard let problems = try ForeignValidator.problems(in: scratch.file(name + ".json"), schema: "report")
      else { return }
      #expect(problems == "", "\(name)")
    }
  }

  @Test func `every line of a record is valid`() throws {
    let scratch = try ScratchDirectory()
    for (name, events) in [
      ("sample", SampleRun.events), ("hostile", HostileRun.events), ("context", ContextSample.events),
    ] {
      let writer = try RecordWriter(path: scratch.file(name + ".jsonl"))
      for event in events { try writer.append(event) }
      try writer.finish()
      guard let problems = try ForeignValidator.problems(in: scratch.file(name + ".jsonl"), schema: "record")
      else { return }
      #expect(problems == "", "\(name)")
    }
  }

  @Test func `the example is valid`() throws {
    let example = Fixtures.root.appendingPathComponent(ExampleReportTests.directory)
    for (file, schema) in [("report.json", "report"), ("record.jsonl", "record")] {
      let path = example.appendingPathComponent(file).path
      guard let problems = try ForeignValidator.problems(in: path, schema: schema) else { return }
      #expect(problems == "", "\(file)")
    }
  }

  @Test func `a report with a member too many or too few is not valid`() throws {
    let scratch = try ScratchDirectory()
    guard case .object(let members) = try JSON(parsing: JSONReport.render(SampleRun.record)) else {
      Issue.record("the report is no object")
      return
    }
    let wrong: [(String, [JSON.Member])] = [
      ("many", members + [.init("score", .integer(1))]), ("few", Array(members.dropLast())),
    ]
    for (name, members) in wrong {
      let path = scratch.file(name + ".json")
      try OutputFile.write(JSON.object(members).page, to: path)
      guard let problems = try ForeignValidator.problems(in: path, schema: "report") else { return }
      #expect(problems.hasPrefix("1: $: "), "\(problems)")
    }
  }

  @Test func `both schemas say the same about what they share`() throws {
    let schemas = try ["report", "record"].map { name in
      let bytes = [UInt8](try Fixtures.corpora("schema/\(name).schema.json"))
      return try JSONObject(try JSON(parsing: bytes)).required("$defs", JSONObject.init)
    }
    let shared = Set(schemas[0].names).intersection(schemas[1].names)
      .subtracting(["header", "target", "finding", "coverage", "capacity", "pairs", "statistic"])
    #expect(shared.count >= 12)
    for name in shared {
      let definitions = try schemas.map { schema in
        try schema.required(name) { json throws(JSONProblem) in json }
      }
      #expect(definitions[0] == definitions[1], "\(name)")
    }
  }

  @Test func `the words of the schema are the words of the code`() throws {
    let report = try JSON(parsing: [UInt8](try Fixtures.corpora("schema/report.schema.json")))
    let definitions = try JSONObject(report).required("$defs", JSONObject.init)
    func words(_ path: String...) throws -> Set<String> {
      var object = definitions
      for name in path { object = try object.required(name, JSONObject.init) }
      return Set(try object.list("enum") { json throws(JSONProblem) in try json.readString() })
    }
    #expect(try words("severity") == Set(Severity.allCases.map(\.rawValue)))
    #expect(try words("finding", "properties", "class") == Set(Finding.Kind.allCases.map(\.rawValue)))
    #expect(
      try words("finding", "properties", "severity_class") == Set(SeverityClass.allCases.map(\.rawValue)))
  }
}
