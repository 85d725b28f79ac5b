import Conversations
import Encodings
import HarnessModel

/// The conversation of a finding in JSON, in the shape of the Messages API, and what the rule says of the URL.
enum EncodedContext {
  static func json(_ evidence: ContextEvidence) -> JSON {
    .members([
      "rules": .string(evidence.rules),
      "conversation": evidence.context.conversation.json,
      "fetch": evidence.context.fetch.map { EncodedText.json($0) },
      "original": evidence.original == evidence.context
        ? nil
        : .members([
          "conversation": evidence.original.conversation.json,
          "fetch": evidence.original.fetch.map { EncodedText.json($0) },
        ]),
      "ruling": ruling(evidence.ruling),
    ])
  }

  static func read(_ json: JSON) throws(JSONProblem) -> ContextEvidence {
    let object = try JSONObject(json)
    let context = try readContext(json)
    return ContextEvidence(
      context: context, original: try object.optional("original", readContext) ?? context,
      ruling: try object.required("ruling", readRuling), rules: try object.string("rules"))
  }

  private static func readContext(_ json: JSON) throws(JSONProblem) -> FetchContext {
    let object = try JSONObject(json)
    return FetchContext(
      try object.required("conversation") { json throws(JSONProblem) in try Conversation(json: json) },
      fetch: try object.optional("fetch") { json throws(JSONProblem) in try EncodedText.read(json) })
  }

  private enum Kind: String, CaseIterable {
    case mustAllow = "must-allow"
    case mustDeny = "must-deny"
    case may, lenient
  }

  private static func ruling(_ ruling: ContextRuling) -> JSON {
    switch ruling {
    case .mustAllow(let witness):
      .members(["kind": .string(Kind.mustAllow.rawValue), "witness": EncodedWitness.json(witness)])
    case .may(let witness, let axis):
      .members([
        "kind": .string(Kind.may.rawValue), "axis": .string(axis.rawValue),
        "witness": witness.map(EncodedWitness.json),
      ])
    case .lenient(let witness, let bits, let denial):
      .members([
        "kind": .string(Kind.lenient.rawValue), "witness": EncodedWitness.json(witness),
        "millibits": .integer(Int(bits * 1_000)), "denial": self.denial(denial),
      ])
    case .mustDeny(let denial):
      .members(["kind": .string(Kind.mustDeny.rawValue), "denial": self.denial(denial)])
    }
  }

  private static func readRuling(_ json: JSON) throws(JSONProblem) -> ContextRuling {
    let object = try JSONObject(json)
    switch try object.word("kind", as: Kind.self) {
    case .mustAllow: return .mustAllow(try object.required("witness", EncodedWitness.read))
    case .may:
      return .may(
        try object.optional("witness", EncodedWitness.read), try object.word("axis", as: ContextAxis.self))
    case .lenient:
      return .lenient(
        try object.required("witness", EncodedWitness.read),
        bits: Double(try object.integer("millibits")) / 1_000, try object.required("denial", readDenial))
    case .mustDeny: return .mustDeny(try object.required("denial", readDenial))
    }
  }

  private static func denial(_ denial: ContextDenial) -> JSON {
    .members([
      "cause": .string(denial.cause.rawValue),
      "code": EncodedText.json(denial.code),
      "codes": .array(denial.codes.map { EncodedText.json($0) }),
      "nearest": denial.nearest.map { nearest in
        .members([
          "witness": EncodedWitness.json(nearest.witness),
          "first_difference": .integer(nearest.firstDifference),
        ])
      },
      "elsewhere": denial.elsewhere.map(EncodedWitness.json),
    ])
  }

  private static func readDenial(_ json: JSON) throws(JSONProblem) -> ContextDenial {
    let object = try JSONObject(json)
    return ContextDenial(
      try object.word("cause", as: ContextDenial.Cause.self),
      code: try object.required("code") { json throws(JSONProblem) in try EncodedText.read(json) },
      codes: try object.list("codes") { json throws(JSONProblem) in try EncodedText.read(json) },
      nearest: try object.optional("nearest", readNearest),
      elsewhere: try object.optional("elsewhere", EncodedWitness.read))
  }

  private static func readNearest(_ json: JSON) throws(JSONProblem) -> ContextDenial.Nearest {
    let object = try JSONObject(json)
    return ContextDenial.Nearest(
      witness: try object.required("witness", EncodedWitness.read),
      firstDifference: try object.integer("first_difference"))
  }
}
