import Encodings
import HarnessModel

/// A finding in JSON, the same in the record and in the report.
///
/// Some members say a thing twice, once exactly and once for reading (`url_base64` and `url`,
/// `explanation_parts` and `explanation`); the exact one is read back.
enum EncodedFinding {
  static func members(_ finding: Finding) -> [JSON.Member] {
    let json = JSON.members([
      "id": .string(finding.id),
      "property": .string(finding.property.rawValue),
      "title": .string(finding.title),
      "class": .string(finding.kind.rawValue),
      "severity": .string(finding.severity.severity.rawValue),
      "severity_class": .string(finding.severity.rawValue),
      "cvss_score": .decimal(finding.severity.score),
      "cvss_vector": .string("CVSS:3.1/" + finding.severity.vector),
      "cwe": .array(finding.cwe.map { .integer($0) }),
      "advisories": .array(finding.advisories.map { .string($0) }),
      "target": .string(finding.target.rawValue),
      "technique": .string(finding.trail.map(\.text).joined(separator: " + ")),
      "trail": .array(finding.trail.map { .string($0.text) }),
      "url": EncodedInput.url(finding.minimal.url),
      "url_base64": EncodedInput.base64(finding.minimal.url),
      "is_minimal": .bool(finding.isMinimal),
      "minimal": EncodedInput.json(finding.minimal),
      "original": EncodedInput.json(finding.original),
      "base": finding.base.map { EncodedText.json($0) } ?? .null,
      "expectation": EncodedExpectation.requirement(finding.expectation),
      "axis": EncodedExpectation.axis(finding.expectation),
      "reason": EncodedExpectation.reason(finding.expectation),
      "answer": EncodedAnswer.json(finding.answer),
      "readings": .array(finding.readings.map(EncodedReading.json)),
      "explanation": EncodedProse.plain(finding.explanation),
      "explanation_parts": EncodedProse.json(finding.explanation),
      "replay": .string(finding.replay),
      "count": .integer(finding.count),
      "exemplars": .array(finding.exemplars.map { EncodedText.json($0) }),
      "context": finding.context.map(EncodedContext.json),
    ])
    guard case .object(let members) = json else { return [] }
    return members
  }

  static func read(_ object: JSONObject) throws(JSONProblem) -> Finding {
    Finding(
      id: try object.string("id"), property: PropertyID(try object.string("property")),
      title: try object.string("title"), kind: try object.word("class", as: Finding.Kind.self),
      severity: try object.word("severity_class", as: SeverityClass.self),
      cwe: try object.list("cwe") { json throws(JSONProblem) in try json.readInteger() },
      advisories: try object.list("advisories") { json throws(JSONProblem) in try json.readString() },
      target: TargetID(try object.string("target")), trail: try object.list("trail", technique),
      minimal: try object.required("minimal", EncodedInput.read),
      original: try object.required("original", EncodedInput.read),
      base: try object.optional("base", url), isMinimal: try object.bool("is_minimal"),
      expectation: try EncodedExpectation.read(object),
      answer: try object.required("answer", EncodedAnswer.read),
      readings: try object.list("readings", EncodedReading.read),
      explanation: try object.required("explanation_parts", EncodedProse.read),
      replay: try object.string("replay"), count: try object.integer("count"),
      exemplars: try object.list("exemplars", url),
      context: try object.optional("context", EncodedContext.read))
  }

  private static func url(_ json: JSON) throws(JSONProblem) -> URLText {
    try EncodedText.read(json)
  }

  static func technique(_ json: JSON) throws(JSONProblem) -> TechniqueID {
    guard let technique = TechniqueID(try json.readString()) else {
      throw JSONProblem(place: "", text: "is not of the form family/name")
    }
    return technique
  }
}
