import Encodings
import HarnessModel

/// What the policy permits, in JSON: members of the finding itself, so that a filter can pick them.
enum EncodedExpectation {
  static func requirement(_ expectation: Expectation) -> JSON {
    switch expectation.requirement {
    case .must(.allow): "must-allow"
    case .must(.deny): "must-deny"
    case .may: "may"
    }
  }

  static func axis(_ expectation: Expectation) -> JSON {
    if case .may(let axis) = expectation.requirement { return .string(axis.rawValue) }
    return .null
  }

  static func reason(_ expectation: Expectation) -> JSON {
    .members([
      "rule": .string(expectation.reason.rawValue),
      "sentence": .string(expectation.reason.sentence),
      "entry": expectation.entry.map { .integer($0) },
      "agreement": .string(Agreement(expectation.agreement).rawValue),
    ])
  }

  private enum Agreement: String, CaseIterable {
    case unanimous, split

    init(_ agreement: Expectation.Agreement) {
      switch agreement {
      case .unanimous: self = .unanimous
      case .split: self = .split
      }
    }

    var model: Expectation.Agreement {
      switch self {
      case .unanimous: .unanimous
      case .split: .split
      }
    }
  }

  private enum Word: String, CaseIterable {
    case mustAllow = "must-allow"
    case mustDeny = "must-deny"
    case may
  }

  /// Reads the members of a finding that make up its expectation.
  static func read(_ finding: JSONObject) throws(JSONProblem) -> Expectation {
    let requirement: Expectation.Requirement =
      switch try finding.word("expectation", as: Word.self) {
      case .mustAllow: .must(.allow)
      case .mustDeny: .must(.deny)
      case .may: .may(try finding.word("axis", as: Axis.self))
      }
    let reason = try finding.required("reason", JSONObject.init)
    return Expectation(
      requirement, because: try reason.word("rule", as: Reason.self),
      agreement: try reason.word("agreement", as: Agreement.self).model,
      entry: try reason.optional("entry") { json throws(JSONProblem) in try json.readInteger() })
  }
}
