import Encodings
import HarnessModel

/// A policy in JSON: the lists under the names that policy files use.
enum EncodedPolicy {
  static func json(_ policy: Policy) -> JSON {
    .members([
      "allowed_domains": policy.allowed.map(entries),
      "blocked_domains": policy.blocked.map(entries),
      "dialect": .string(policy.dialect.rawValue),
      "knobs": .sorted(policy.knobs.values),
    ])
  }

  private static func entries(_ list: [EntryText]) -> JSON {
    .array(list.map { EncodedText.json($0) })
  }

  static func read(_ json: JSON) throws(JSONProblem) -> Policy {
    let object = try JSONObject(json)
    return Policy(
      allowed: try object.optional("allowed_domains", readEntries),
      blocked: try object.optional("blocked_domains", readEntries),
      dialect: DialectName(rawValue: try object.string("dialect")),
      knobs: Knobs(try object.required("knobs") { json throws(JSONProblem) in try json.readDictionary() }))
  }

  private static func readEntries(_ json: JSON) throws(JSONProblem) -> [EntryText] {
    try json.readList { json throws(JSONProblem) in try EncodedText.read(json) }
  }
}

/// A policy and a URL in JSON.
///
/// The URL is there twice: to be read, and byte for byte.
enum EncodedInput {
  static func json(_ input: Finding.Input) -> JSON {
    .members([
      "url": url(input.url),
      "url_base64": base64(input.url),
      "policy": EncodedPolicy.json(input.policy),
    ])
  }

  /// The URL itself if it is UTF-8, and otherwise a rendering with `\xNN` for each stray byte.
  static func url(_ url: URLText) -> JSON {
    .string(url.string ?? TerminalText(url).string)
  }

  static func base64(_ url: URLText) -> JSON {
    .string(Base64.encode(url.bytes))
  }

  static func read(_ json: JSON) throws(JSONProblem) -> Finding.Input {
    let object = try JSONObject(json)
    let policy = try object.required("policy", EncodedPolicy.read)
    guard let bytes = Base64.decode(try object.string("url_base64")) else {
      throw JSONProblem(place: "url_base64", text: "is not base64")
    }
    return Finding.Input(policy: policy, url: URLText(bytes: bytes))
  }
}
