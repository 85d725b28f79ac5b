internal import Conversations
internal import Encodings
public import HarnessModel

/// Everything that is needed to ask a finding's question in its conversation again, as one word.
public struct ContextReplayToken: Hashable, Sendable {
  /// The lists in force.
  public var policy: Policy
  /// The conversation and the call that asks.
  public var context: FetchContext
  /// The URL.
  public var url: URLText
  /// The law that was broken.
  public var property: PropertyID
  /// The kind of harm.
  public var kind: Finding.Kind
  /// The name of the rules.
  public var rules: String
  /// The target.
  public var target: TargetID
  /// The version that it gave.
  public var targetVersion: ForeignText

  static let prefix = "gcx1."

  /// The token.
  public var text: String {
    var fields = FieldWriter()
    fields.add(policy)
    fields.add(context.conversation.json.line)
    fields.add(context.fetch.map { [EntryText(bytes: $0.bytes)] })
    fields.add(url.bytes)
    fields.add(property.rawValue)
    fields.add(kind.rawValue)
    fields.add(rules)
    fields.add(target.rawValue)
    fields.add(targetVersion.bytes)
    return Self.prefix + Base64.encode(fields.bytes + SHA256.hash(fields.bytes).prefix(4), as: .urlSafe)
  }
}

extension ContextReplayToken {
  /// Reads a token, or fails if it was cut, mistyped or made by another major version.
  public init?(_ text: String) {
    guard text.hasPrefix(Self.prefix),
      let whole = Base64.decode(text.dropFirst(Self.prefix.count), as: .urlSafe), whole.count > 4
    else { return nil }
    let body = Array(whole.dropLast(4))
    guard Array(SHA256.hash(body).prefix(4)) == Array(whole.suffix(4)) else { return nil }
    var fields = FieldReader(body)
    guard let policy = fields.policy(), let json = fields.text(), let fetch = fields.entries(),
      let url = fields.text(), let property = fields.string(),
      let kind = fields.string().flatMap(Finding.Kind.init(rawValue:)), let rules = fields.string(),
      let target = fields.string(), let version = fields.text(), fields.isAtEnd,
      let conversation = try? Conversation(parsing: json)
    else { return nil }
    self.init(
      policy: policy,
      context: FetchContext(conversation, fetch: fetch?.first.map { ForeignText(bytes: $0.bytes) }),
      url: URLText(bytes: url), property: PropertyID(property), kind: kind, rules: rules,
      target: TargetID(target), targetVersion: ForeignText(bytes: version))
  }
}
