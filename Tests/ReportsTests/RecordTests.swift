import Foundation
import HarnessModel
import Testing

@testable import Reports

/// The record as a file: written, read back, cut off, damaged.
@Suite struct RecordTests {
  private func write(_ events: [RunEvent], to path: String) throws {
    let writer = try RecordWriter(path: path)
    for event in events { try writer.append(event) }
    try writer.finish()
  }

  private func read(_ path: String) throws -> (events: [RunEvent], truncation: RecordReader.Truncation?) {
    var reader = try RecordReader(path: path)
    var events: [RunEvent] = []
    while let event = try reader.next() { events.append(event) }
    return (events, reader.truncation)
  }

  @Test func `every event comes back as it was`() throws {
    let scratch = try ScratchDirectory()
    try write(SampleRun.events, to: scratch.file("record.jsonl"))
    let (events, truncation) = try read(scratch.file("record.jsonl"))
    #expect(truncation == nil)
    #expect(events.count == SampleRun.events.count)
    for (read, written) in zip(events, SampleRun.events) { #expect(read.isSame(as: written)) }
  }

  @Test func `the sample's record is the checked-in one`() throws {
    let scratch = try ScratchDirectory()
    try write(SampleRun.events, to: scratch.file("record.jsonl"))
    try Golden.expect(
      try scratch.bytes("record.jsonl"), equals: "Tests/Goldens/Reports/sample-record.jsonl")
  }
}

extension RunEvent {
  /// Whether two events are of one kind and equal.
  func isSame(as other: RunEvent) -> Bool {
    switch (self, other) {
    case (.started(let a), .started(let b)): a == b
    case (.target(let a), .target(let b)): a == b
    case (.progress(let a), .progress(let b)): a == b
    case (.finding(let a), .finding(let b)): a == b
    case (.coverage(let a), .coverage(let b)): a == b
    case (.capacity(let a), .capacity(let b)): a == b
    case (.pairs(let a), .pairs(let b)): a == b
    case (.statistic(let a), .statistic(let b)): a == b
    case (.notice(let a), .notice(let b)): a == b
    case (.finished(let a), .finished(let b)): a == b
    default: false
    }
  }
}
