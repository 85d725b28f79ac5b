import Encodings
import HarnessModel

/// The header in JSON.
///
/// The seed is a string: JSON readers round large integers.
enum EncodedHeader {
  static func members(_ header: RunHeader) -> [JSON.Member] {
    let json = JSON.members([
      "record": .integer(ToolVersion.record),
      "tool": .string(header.tool),
      "unicode": .sorted(header.unicode),
      "seed": .string(String(header.seed)),
      "campaign": .string(header.campaign),
      "profile": .string(header.profile),
      "policies": .array(header.policies.map(EncodedPolicy.json)),
      "fetchers": .array(header.fetchers.map { .string($0.rawValue) }),
      "fail_on": .string(header.failOn.rawValue),
      "started_at": .string(header.startedAt),
      "titles": .sorted(header.titles),
    ])
    guard case .object(let members) = json else { return [] }
    return members
  }

  static func read(_ object: JSONObject) throws(JSONProblem) -> RunHeader {
    guard let seed = UInt64(try object.string("seed")) else {
      throw JSONProblem(place: "seed", text: "is not an unsigned 64-bit number in a string")
    }
    return RunHeader(
      tool: try object.string("tool"), unicode: try object.required("unicode", words), seed: seed,
      campaign: try object.string("campaign"), profile: try object.string("profile"),
      policies: try object.list("policies", EncodedPolicy.read),
      fetchers: try object.list("fetchers") { json throws(JSONProblem) in
        ReaderID(rawValue: try json.readString())
      },
      failOn: try object.word("fail_on", as: Severity.self), startedAt: try object.string("started_at"),
      titles: try object.optional("titles", words) ?? [:])
  }

  private static func words(_ json: JSON) throws(JSONProblem) -> [String: String] {
    try json.readDictionary()
  }
}

/// The footer in JSON.
enum EncodedFooter {
  static func members(_ footer: RunFooter) -> [JSON.Member] {
    let json = JSON.members([
      "cases": .integer(footer.cases),
      "decided": .integer(footer.decided),
      "complete": .bool(footer.complete),
      "ending": .string(footer.ending.rawValue),
      "exit_status": .integer(Int(footer.exitStatus)),
    ])
    guard case .object(let members) = json else { return [] }
    return members
  }

  static func read(_ object: JSONObject) throws(JSONProblem) -> RunFooter {
    guard let status = Int32(exactly: try object.integer("exit_status")) else {
      throw JSONProblem(place: "exit_status", text: "is out of range")
    }
    return RunFooter(
      cases: try object.integer("cases"), decided: try object.integer("decided"),
      complete: try object.bool("complete"),
      ending: try object.word("ending", as: RunFooter.Ending.self), exitStatus: status)
  }
}
