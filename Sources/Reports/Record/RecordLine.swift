import Encodings
import HarnessModel

/// One line of the record: an object whose `event` says what the other members are.
enum RecordLine {
  /// The events that a record holds, in the words it uses.
  enum Event: String, CaseIterable {
    case header, target, finding, coverage, capacity, pairs, statistic, notice, footer
  }

  /// The line without its line feed, or `nil` for an event that is not recorded.
  static func encode(_ event: RunEvent) -> [UInt8]? {
    switch event {
    case .started(let header): line(.header, EncodedHeader.members(header))
    case .target(let report): line(.target, EncodedTarget.members(report))
    case .finding(let finding): line(.finding, EncodedFinding.members(finding))
    case .coverage(let row): line(.coverage, EncodedCoverage.members(row))
    case .capacity(let admissions): line(.capacity, EncodedCapacity.members(admissions))
    case .pairs(let pairs): line(.pairs, EncodedPairs.members(pairs))
    case .statistic(let row): line(.statistic, EncodedStatistic.members(row))
    case .notice(let prose):
      line(.notice, [.init("text", EncodedProse.plain(prose)), .init("parts", EncodedProse.json(prose))])
    case .finished(let footer): line(.footer, EncodedFooter.members(footer))
    case .progress: nil
    }
  }

  private static func line(_ event: Event, _ members: [JSON.Member]) -> [UInt8] {
    JSON.object([JSON.Member("event", .string(event.rawValue))] + members).line
  }

  /// Reads one line; `nil` for a kind of event that this version does not know.
  static func decode(_ bytes: [UInt8]) throws(JSONProblem) -> RunEvent? {
    let object = try JSONObject(try JSON(parsing: bytes))
    guard let event = Event(rawValue: try object.string("event")) else { return nil }
    switch event {
    case .header: return .started(try EncodedHeader.read(object))
    case .target: return .target(try EncodedTarget.read(object))
    case .finding: return .finding(try EncodedFinding.read(object))
    case .coverage: return .coverage(try EncodedCoverage.read(object))
    case .capacity: return .capacity(try EncodedCapacity.read(object))
    case .pairs: return .pairs(try EncodedPairs.read(object))
    case .statistic: return .statistic(try EncodedStatistic.read(object))
    case .notice: return .notice(try object.required("parts", EncodedProse.read))
    case .footer: return .finished(try EncodedFooter.read(object))
    }
  }

  /// The record version that a header line states, read before anything else in it.
  static func version(_ bytes: [UInt8]) throws(JSONProblem) -> Int? {
    let object = try JSONObject(try JSON(parsing: bytes))
    guard try object.string("event") == Event.header.rawValue else { return nil }
    return try object.integer("record")
  }
}
