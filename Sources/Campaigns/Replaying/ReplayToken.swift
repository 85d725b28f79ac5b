internal import Encodings
public import HarnessModel
public import Judgement

/// Everything needed to ask one finding's question again, as one word for a shell.
///
/// `gc1.` and the fields in base64url: the policy, the URL, the plain URL asked beside it, the
/// property, the harm, the fetchers, the target and a check of four bytes. It holds only letters,
/// digits, `.`, `-` and `_`, so that it survives any quoting.
public struct ReplayToken: Hashable, Sendable {
  /// The policy in force.
  public var policy: Policy
  /// The URL asked.
  public var url: URLText
  /// For a relation between two answers: the plain URL.
  public var base: URLText?
  /// The property that was broken.
  public var property: PropertyID
  /// The harm.
  public var kind: Finding.Kind
  /// The readers whose readings decided.
  public var fetchers: [ReaderID]
  /// The target, as it was named on the command line.
  public var target: TargetID
  /// The version the target gave.
  public var targetVersion: ForeignText
  /// The techniques that made the URL; some properties speak only of some techniques.
  public var trail: [TechniqueID]
  /// For a law about several answers: which companions it asks for.
  public var turn: Companions.Turn?

  static let prefix = "gc1."

  /// Makes a token's contents.
  public init(
    policy: Policy, url: URLText, base: URLText? = nil, property: PropertyID, kind: Finding.Kind,
    fetchers: [ReaderID], target: TargetID, targetVersion: ForeignText = "", trail: [TechniqueID] = [],
    turn: Companions.Turn? = nil
  ) {
    self.policy = policy
    self.url = url
    self.base = base
    self.property = property
    self.kind = kind
    self.fetchers = fetchers
    self.target = target
    self.targetVersion = targetVersion
    self.trail = trail
    self.turn = turn
  }

  /// The token.
  public var text: String {
    var fields = FieldWriter()
    fields.add(policy)
    fields.add(url.bytes)
    fields.add(base.map { [EntryText(bytes: $0.bytes)] })
    fields.add(property.rawValue)
    fields.add(kind.rawValue)
    fields.add(fetchers.map { EntryText($0.rawValue) })
    fields.add(target.rawValue)
    fields.add(targetVersion.bytes)
    fields.add(trail.map { EntryText($0.text) })
    if let turn { fields.add([EntryText("\(turn.seed)"), EntryText("\(turn.size)")]) }
    return Self.prefix + Base64.encode(fields.bytes + SHA256.hash(fields.bytes).prefix(4), as: .urlSafe)
  }

  /// Reads a token, or fails if it was cut, mistyped or made by another major version.
  public init?(_ text: String) {
    guard text.hasPrefix(Self.prefix),
      let whole = Base64.decode(text.dropFirst(Self.prefix.count), as: .urlSafe),
      whole.count > 4
    else { return nil }
    let body = Array(whole.dropLast(4))
    guard Array(SHA256.hash(body).prefix(4)) == Array(whole.suffix(4)) else { return nil }
    var fields = FieldReader(body)
    guard let policy = fields.policy(), let url = fields.text(), let base = fields.entries(),
      let property = fields.string(), let kind = fields.string().flatMap(Finding.Kind.init(rawValue:)),
      let fetchers = fields.entries().flatMap({ $0 }), let target = fields.string(),
      let version = fields.text(), let trail = fields.entries().flatMap({ $0 })
    else { return nil }
    let numbers = fields.isAtEnd ? [] : (fields.entries().flatMap { $0 } ?? []).compactMap(\.string)
    guard fields.isAtEnd, numbers.isEmpty || numbers.count == 2 else { return nil }
    var turn: Companions.Turn?
    if numbers.count == 2 {
      guard let seed = UInt32(numbers[0]), let size = Int(numbers[1]) else { return nil }
      turn = Companions.Turn(seed: seed, size: size)
    }
    self.init(
      policy: policy, url: URLText(bytes: url),
      base: base?.first.map { URLText(bytes: $0.bytes) }, property: PropertyID(property), kind: kind,
      fetchers: fetchers.compactMap(\.string).map(ReaderID.init(rawValue:)), target: TargetID(target),
      targetVersion: ForeignText(bytes: version),
      trail: trail.compactMap { entry in entry.string.flatMap { name in TechniqueID(name) } },
      turn: turn)
  }
}
