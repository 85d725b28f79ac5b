import Encodings
import HarnessModel

/// An answer in JSON: its kind, and what belongs to that kind.
enum EncodedAnswer {
  static func json(_ answer: Answer) -> JSON {
    switch answer {
    case .verdict(let verdict, let detail):
      .members([
        "kind": "verdict",
        "verdict": .string(verdict.rawValue),
        "detail": detail.map { detail in
          .members([
            "code": detail.code.map { EncodedText.json($0) },
            "host": detail.host.map { EncodedText.json($0) },
            "url": detail.url.map { EncodedText.json($0) },
          ])
        },
      ])
    case .declined(let text): .members(["kind": "declined", "text": EncodedText.json(text)])
    case .failed(let text): .members(["kind": "failed", "text": EncodedText.json(text)])
    case .crashed(let crash):
      .members([
        "kind": "crashed",
        "status": crash.status.map { .integer(Int($0)) },
        "signal": crash.signal.map { .integer(Int($0)) },
        "stderr": EncodedText.json(crash.stderr),
        "memory_mib": crash.excess.map { .integer(Int($0)) },
      ])
    case .hung(let milliseconds): .members(["kind": "hung", "milliseconds": .integer(milliseconds)])
    case .garbled(let garble, let text):
      .members([
        "kind": "garbled", "garble": .string(garble.rawValue), "text": EncodedText.json(text),
      ])
    }
  }

  private enum Kind: String, CaseIterable {
    case verdict, declined, failed, crashed, hung, garbled
  }

  static func read(_ json: JSON) throws(JSONProblem) -> Answer {
    let object = try JSONObject(json)
    switch try object.word("kind", as: Kind.self) {
    case .verdict:
      return .verdict(
        try object.word("verdict", as: Verdict.self), try object.optional("detail", readDetail))
    case .declined: return .declined(try object.required("text", foreign))
    case .failed: return .failed(try object.required("text", foreign))
    case .crashed:
      return .crashed(
        Answer.Crash(
          status: try object.optional("status", number), signal: try object.optional("signal", number),
          stderr: try object.required("stderr", foreign),
          excess: try object.optional("memory_mib", number)))
    case .hung: return .hung(milliseconds: try object.integer("milliseconds"))
    case .garbled:
      return .garbled(
        try object.word("garble", as: Answer.Garble.self), try object.required("text", foreign))
    }
  }

  private static func readDetail(_ json: JSON) throws(JSONProblem) -> Answer.Detail {
    let object = try JSONObject(json)
    return Answer.Detail(
      code: try object.optional("code", foreign), host: try object.optional("host", foreign),
      url: try object.optional("url", foreign))
  }

  private static func foreign(_ json: JSON) throws(JSONProblem) -> ForeignText {
    try EncodedText.read(json)
  }

  private static func number(_ json: JSON) throws(JSONProblem) -> Int32 {
    guard let value = Int32(exactly: try json.readInteger()) else {
      throw JSONProblem(place: "", text: "is out of range")
    }
    return value
  }
}
