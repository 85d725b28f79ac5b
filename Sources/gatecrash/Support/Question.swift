import Encodings
import Foundation
import HarnessModel
import Reports

/// One line of a bulk question.
struct Question {
  /// Whatever the line calls itself; it comes back unchanged.
  var id: JSON?
  /// The lists in force.
  var policy: Policy
  /// The URL, byte for byte.
  var url: URLText

  /// Reads a line.
  ///
  /// - Throws: `JSONProblem` that names the member.
  init(_ bytes: [UInt8], default standing: Policy?) throws(JSONProblem) {
    let object = try JSON(parsing: bytes)
    guard case .object = object else { throw JSONProblem(place: "", text: "a line is one object") }
    id = object["id"]
    let allowed = try Self.entries(object["allowed_domains"], "allowed_domains")
    let blocked = try Self.entries(object["blocked_domains"], "blocked_domains")
    let hasLists = allowed != nil || blocked != nil
    var policy = standing ?? Policy()
    if hasLists { (policy.allowed, policy.blocked) = (allowed, blocked) }
    if let name = try Self.text(object["dialect"], "dialect") { policy.dialect = DialectName(rawValue: name) }
    if let base = try Self.text(object["base"], "base") { policy.knobs["base"] = base }
    self.policy = policy
    switch (object["url"], object["url_base64"]) {
    case (.string(let text)?, nil): url = URLText(text)
    case (nil, .string(let text)?):
      guard let data = Data(base64Encoded: text) else {
        throw JSONProblem(place: "url_base64", text: "is not base64")
      }
      url = URLText(bytes: Array(data))
    default: throw JSONProblem(place: "url", text: "give either url or url_base64, as a string")
    }
  }

  private static func text(_ json: JSON?, _ name: String) throws(JSONProblem) -> String? {
    guard let json, json != .null else { return nil }
    guard case .string(let text) = json else { throw JSONProblem(place: name, text: "must be a string") }
    return text
  }

  private static func entries(_ json: JSON?, _ name: String) throws(JSONProblem) -> [EntryText]? {
    guard let json, json != .null else { return nil }
    guard case .array(let elements) = json else { throw JSONProblem(place: name, text: "must be a list") }
    var entries: [EntryText] = []
    for element in elements {
      guard case .string(let text) = element else {
        throw JSONProblem(place: name, text: "entries must be strings")
      }
      entries.append(EntryText(text))
    }
    return entries
  }
}
