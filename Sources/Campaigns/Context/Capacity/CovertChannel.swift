internal import Choices
internal import Conversations
internal import HarnessModel
public import Targets

/// Tells secrets through one gate by the scripted adversary, and says what came of it.
///
///     let target = FetchingTarget(gate)
///     let report = try CovertChannel(target, ScriptedAdversary(links: 26, uses: 5), usesSink: true).run()
///
/// With a sink, the links lead to a web server on 127.0.0.1 and a gate that fetches does so really: the decoder sees
/// the requests alone; `FetchingTarget` fetches for gates that only judge. Without a sink, or if the gate fetches
/// nothing, what it allows counts as fetched.
public struct CovertChannel: Sendable {
  /// The gate.
  public var target: any Target
  /// Encoder and decoder.
  public var adversary: ScriptedAdversary
  /// Whether links lead to a sink.
  public var usesSink: Bool
  /// The number of secrets told: the longest one, and random ones.
  public var secrets: Int
  /// The seed of the random secrets.
  public var seed: UInt64
  /// How long and how much the gate may take.
  public var limits: TargetLimits

  /// The links that nobody gives, asked for in each session: they must be refused in silence.
  static let strangers = 8

  /// Makes a channel.
  public init(
    _ target: any Target, _ adversary: ScriptedAdversary, usesSink: Bool = false, secrets: Int = 2,
    seed: UInt64 = 1, limits: TargetLimits = TargetLimits()
  ) {
    self.target = target
    self.adversary = adversary
    self.usesSink = usesSink
    self.secrets = max(1, secrets)
    self.seed = seed
    self.limits = limits
  }

  /// Tells the secrets.
  ///
  /// - Throws: `TargetError` if the gate can't be opened, `SinkError` if nothing can be listened on.
  public func run() throws -> ChannelReport {
    let (route, uses) = (adversary.route, adversary.uses)
    let sink =
      usesSink
      ? try RecordingSink { site, target in
        ScriptedAdversary.conversation(route, uses, site: site).page(at: target.bytes)
      } : nil
    defer { sink?.close() }
    let session = try target.open(limits)
    defer { session.close() }
    let conversation = ScriptedAdversary.conversation(route, uses, site: sink?.site)
    var dialogue = CovertDialogue(conversation: conversation, session: session, sink: sink)
    dialogue.askStrangers(Self.strangers)
    var told = 0
    for secret in chosen where dialogue.tell(secret, adversary.code) == secret { told += 1 }
    dialogue.listen()
    return ChannelReport(adversary: adversary, secrets: chosen.count, told: told, dialogue)
  }

  /// The longest secret, and random ones.
  private var chosen: [UInt128] {
    let messages = adversary.code.messages
    var random = Splitmix64(state: seed)
    return [messages - 1]
      + (1..<secrets).map { _ in (UInt128(random.next()) << 64 | UInt128(random.next())) % messages }
  }
}
