import Foundation
import HarnessModel
import Policies
import TestSupport
import Testing

/// One row of the published decision table.
struct Decision: Decodable, CustomTestStringConvertible {
  struct Lists: Decodable {
    var allowed_domains: [String]?
    var blocked_domains: [String]?
  }

  var id: Int
  var policy: Lists
  var url: String
  var `default`: String
  var required: String
  var reason: String?
  var axis: String?
  var why: String

  var testDescription: String { "row \(id): \(why)" }

  var lists: Policy {
    Policy(
      allowed: policy.allowed_domains.map { $0.map { EntryText($0) } },
      blocked: policy.blocked_domains.map { $0.map { EntryText($0) } })
  }

  static func table() throws -> [Decision] {
    let decoder = JSONDecoder()
    return try Fixtures.corpora("decisions/web-fetch.jsonl").split(separator: 0x0A).map {
      try decoder.decode(Decision.self, from: Data($0))
    }
  }
}

extension HarnessModel.Expectation {
  /// The requirement as the decision table spells it.
  var column: String {
    switch requirement {
    case .must(.allow): "must-allow"
    case .must(.deny): "must-deny"
    case .may: "may"
    }
  }

  var axisName: String? {
    if case .may(let axis) = requirement { return axis.rawValue }
    return nil
  }
}
