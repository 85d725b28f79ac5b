import Encodings
import HarnessModel

/// A target's greeting, or why there was none, in JSON.
enum EncodedTarget {
  static func members(_ report: TargetReport) -> [JSON.Member] {
    let json = JSON.members([
      "id": .string(report.id.rawValue),
      "greeting": report.greeting.map(greeting) ?? .null,
      "trouble": report.trouble.map(EncodedProse.json) ?? .null,
    ])
    guard case .object(let members) = json else { return [] }
    return members
  }

  private static func greeting(_ greeting: TargetGreeting) -> JSON {
    .members([
      "name": EncodedText.json(greeting.name),
      "version": EncodedText.json(greeting.version),
      "capabilities": .array(greeting.capabilities.map(\.rawValue).sorted().map { .string($0) }),
      "fetcher": greeting.fetcher.map { .string($0.rawValue) } ?? .null,
    ])
  }

  static func read(_ object: JSONObject) throws(JSONProblem) -> TargetReport {
    TargetReport(
      id: TargetID(try object.string("id")), greeting: try object.optional("greeting", readGreeting),
      trouble: try object.optional("trouble", EncodedProse.read))
  }

  private static func readGreeting(_ json: JSON) throws(JSONProblem) -> TargetGreeting {
    let object = try JSONObject(json)
    let capabilities = try object.list("capabilities") { json throws(JSONProblem) in
      try json.readWord(as: Capability.self)
    }
    return TargetGreeting(
      name: try object.required("name", foreign), version: try object.required("version", foreign),
      capabilities: Set(capabilities),
      fetcher: try object.optional("fetcher") { json throws(JSONProblem) in
        ReaderID(rawValue: try json.readString())
      })
  }

  private static func foreign(_ json: JSON) throws(JSONProblem) -> ForeignText {
    try EncodedText.read(json)
  }
}

/// One line of the coverage tables in JSON.
enum EncodedCoverage {
  static func members(_ row: CoverageRow) -> [JSON.Member] {
    var members = [JSON.Member("target", .string(row.target.rawValue))]
    switch row.subject {
    case .technique(let technique): members.append(.init("technique", .string(technique.text)))
    case .property(let property): members.append(.init("property", .string(property.rawValue)))
    case .axis(let axis): members.append(.init("axis", .string(axis.rawValue)))
    case .contested(let axis): members.append(.init("context_axis", .string(axis.rawValue)))
    case .all: break
    }
    return members + tally(row.tally)
  }

  /// The counts of a tally, and their two sums.
  static func tally(_ tally: Tally) -> [JSON.Member] {
    [.init("asked", .integer(tally.asked)), .init("decided", .integer(tally.decided))]
      + Tally.Outcome.allCases.map { .init($0.rawValue, .integer(tally[$0])) }
  }

  static func read(_ object: JSONObject) throws(JSONProblem) -> CoverageRow {
    CoverageRow(
      target: TargetID(try object.string("target")), subject: try subject(object),
      tally: try readTally(object))
  }

  /// Reads the counts of a tally; the sums follow from them.
  static func readTally(_ object: JSONObject) throws(JSONProblem) -> Tally {
    var tally = Tally()
    for outcome in Tally.Outcome.allCases { tally[outcome] = try object.integer(outcome.rawValue) }
    return tally
  }

  private static func subject(_ object: JSONObject) throws(JSONProblem) -> CoverageRow.Subject {
    if let technique = try object.optional("technique", EncodedFinding.technique) {
      return .technique(technique)
    }
    if let property = try object.optional("property", { json throws(JSONProblem) in try json.readString() }) {
      return .property(PropertyID(property))
    }
    if let axis = try object.optional(
      "axis", { json throws(JSONProblem) in try json.readWord(as: Axis.self) })
    {
      return .axis(axis)
    }
    if let axis = try object.optional(
      "context_axis", { json throws(JSONProblem) in try json.readWord(as: ContextAxis.self) })
    {
      return .contested(axis)
    }
    return .all
  }
}
