import Foundation
import HarnessModel
import Testing

@testable import Reports

/// Records that are cut off or damaged, and outputs that can't be written.
@Suite struct RecordFailureTests {
  private let scratch: ScratchDirectory
  private let whole: [UInt8]

  init() throws {
    scratch = try ScratchDirectory()
    let writer = try RecordWriter(path: scratch.file("whole.jsonl"))
    for event in SampleRun.events { try writer.append(event) }
    try writer.finish()
    whole = try scratch.bytes("whole.jsonl")
  }

  private func read(_ bytes: [UInt8]) throws -> (count: Int, truncation: RecordReader.Truncation?) {
    try OutputFile.write(bytes, to: scratch.file("cut.jsonl"))
    var reader = try RecordReader(path: scratch.file("cut.jsonl"))
    var count = 0
    while try reader.next() != nil { count += 1 }
    return (count, reader.truncation)
  }

  private func problem(_ bytes: [UInt8]) throws -> RecordError.Problem? {
    do {
      try OutputFile.write(bytes, to: scratch.file("bad.jsonl"))
      var reader = try RecordReader(path: scratch.file("bad.jsonl"))
      while try reader.next() != nil {}
      return nil
    } catch let error as RecordError {
      #expect(error.path == scratch.file("bad.jsonl"))
      return error.problem
    }
  }

  private func lines() -> [[UInt8]] {
    whole.split(separator: 0x0A).map { Array($0) }
  }

  private func joined(_ lines: [[UInt8]]) -> [UInt8] {
    lines.flatMap { $0 + [0x0A] }
  }

  @Test func `a record without its footer is truncated`() throws {
    let lines = lines()
    let (count, truncation) = try read(joined(lines.dropLast()))
    #expect(count == lines.count - 1)
    #expect(truncation == .noFooter(lines: lines.count - 1))
    let record = try RunRecord(path: scratch.file("cut.jsonl"))
    #expect(record.footer == nil)
    #expect(Summary(record).truncated)
    #expect(Summary(record).complete == false)
    #expect(Summary(record).exitStatus == 1)
    let notice = try #require(record.notices.last)
    #expect(TerminalText(notice).string.contains("cut off after line \(lines.count - 1)"))
  }

  @Test func `a record cut anywhere is read up to its last whole line`() throws {
    let firstLine = lines()[0].count + 1
    let ends = whole.indices.filter { whole[$0] == 0x0A }.map { $0 + 1 }
    for cut in stride(from: firstLine, to: whole.count, by: 1_009) {
      let (count, truncation) = try read(Array(whole[..<cut]))
      let complete = ends.count { $0 <= cut }
      #expect(count == complete)
      #expect(truncation == (ends.contains(cut) ? .noFooter(lines: complete) : .tornLine(complete + 1)))
    }
  }

  @Test func `events of unknown kinds are skipped, unknown members ignored`() throws {
    var lines = lines()
    lines.insert(Array(#"{"event":"weather","sky":"blue"}"#.utf8), at: 1)
    lines[2].insert(contentsOf: Array(#""colour":"red","#.utf8), at: 1)
    let (count, truncation) = try read(joined(lines))
    #expect(count == lines.count - 1)
    #expect(truncation == nil)
  }

  @Test func `another version is refused before anything else in it`() throws {
    let header = Array(#"{"event":"header","record":2,"surprise":[]}"#.utf8)
    #expect(try problem(joined([header])) == .otherVersion(2))
  }

  @Test(arguments: [
    ("", RecordError.Problem.empty),
    ("{", .notARecord("is cut off")),
    ("[]\n", .notARecord("is not an object")),
    ("<html>\n", .notARecord("is wrong: byte 1 no value begins here")),
    (#"{"event":"footer"}"# + "\n", .notARecord("is no header")),
    (#"{"event":"header"}"# + "\n", .notARecord("is wrong: record is missing")),
    (#"{"event":"header","record":1}"# + "\n", .line(1, "seed is missing")),
  ])
  func `what is no record is refused with the reason`(_ text: String, _ expected: RecordError.Problem) throws
  {
    #expect(try problem(Array(text.utf8)) == expected)
  }

  @Test func `a wrong line is named by its number and member`() throws {
    let finding = try #require(lines().firstIndex { $0.starts(with: Array(#"{"event":"finding""#.utf8)) })
    let changes: [(String, String, String)] = [
      (#""class":"bypass""#, #""class":"bypasss""#, "class is none of bypass, evasion, "),
      (#""is_minimal":true"#, #""is_minimal":1"#, "is_minimal is not true or false"),
      (#""url_base64":"aHR0cHM6Ly94ZXhh"#, #""url_base64":"*"#, "minimal.url_base64 is not base64"),
      (#""trail":["subdomain/glued-suffix"]"#, #""trail":["x"]"#, "trail.0 is not of the form family/name"),
      (#""count":1284"#, #""count":1284,"count":1"#, "a member is named twice"),
      (#""count":1284"#, #""count":12e400"#, "the number is out of range"),
    ]
    for (old, new, expected) in changes {
      var lines = lines()
      let line = String(decoding: lines[finding], as: UTF8.self)
      #expect(line.contains(old))
      lines[finding] = Array(line.replacing(old, with: new).utf8)
      guard case .line(let number, let text) = try problem(joined(lines)) else {
        Issue.record("no problem with \(new)")
        continue
      }
      #expect(number == finding + 1)
      #expect(text.contains(expected), "\(text)")
    }
  }

  @Test func `nothing may follow the footer, and there is one header`() throws {
    let lines = lines()
    #expect(
      try problem(joined(lines + [lines[1]])) == .line(lines.count + 1, "something follows the footer"))
    #expect(try problem(joined([lines[0], lines[0]])) == .line(2, "a second header"))
  }

  @Test func `a file that isn't there is named`() {
    #expect(throws: RecordError(path: "/nowhere/record.jsonl", problem: .unreadable(ENOENT))) {
      _ = try RunRecord(path: "/nowhere/record.jsonl")
    }
  }

  @Test func `a full disk is an error with the path, and the record stays whole lines`() throws {
    #expect(throws: WriteError(path: "/dev/full", step: .write, code: ENOSPC)) {
      let writer = try RecordWriter(path: "/dev/full")
      try writer.append(.started(SampleRun.header))
    }
    let text = WriteError(path: "/dev/full", step: .write, code: ENOSPC).description
    #expect(text.hasPrefix("Could not write '/dev/full': No space left on device. Free some space"))
  }

  @Test func `after a failure every append and the end fail alike`() throws {
    let writer = try RecordWriter(path: "/dev/full")
    let error = WriteError(path: "/dev/full", step: .write, code: ENOSPC)
    for _ in 0..<2 {
      #expect(throws: error) { try writer.append(.started(SampleRun.header)) }
    }
    #expect(throws: error) { try writer.finish() }
  }

  @Test func `a directory in the way is named, and nothing is left behind`() throws {
    try OutputFile.createDirectory(scratch.file("out/report.json"))
    let path = scratch.file("out/report.json")
    #expect(throws: WriteError(path: path, step: .rename, code: EISDIR)) {
      try JSONReport.write(SampleRun.record, to: path)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.file("out")) == ["report.json"])
    #expect(throws: WriteError(path: scratch.file("whole.jsonl/x"), step: .createDirectory, code: ENOTDIR)) {
      try OutputFile.createDirectory(scratch.file("whole.jsonl/x"))
    }
    #expect(throws: WriteError(path: "/nowhere/report.html", step: .create, code: ENOENT)) {
      try HTMLReport.write(SampleRun.record, to: "/nowhere/report.html")
    }
  }

  @Test func `an old report is replaced whole`() throws {
    try OutputFile.write(Array("old".utf8), to: scratch.file("report.json"))
    try JSONReport.write(SampleRun.record, to: scratch.file("report.json"))
    #expect(try scratch.bytes("report.json") == JSONReport.render(SampleRun.record))
  }
}
