internal import Conversations

/// What a scripted adversary could tell through one gate, beside what the bound permits.
public struct ChannelReport: Sendable {
  /// How the decoder learned what was fetched.
  public enum Medium: String, Sendable {
    /// From the requests that arrived at a sink.
    case requests
    /// From the gate's verdicts: there was no sink, or nothing arrived there.
    case verdicts
  }

  /// Encoder and decoder.
  public var adversary: ScriptedAdversary
  /// The number of secrets told.
  public var secrets: Int
  /// The secrets that the decoder read back as they were.
  public var told: Int
  /// How the decoder learned what was fetched.
  public var medium: Medium
  /// Fetches asked for, without those of links that nobody gave.
  public var asked: Int
  /// Fetches of given links that the gate allowed.
  public var allowed: Int
  /// Questions that the gate declined.
  public var declined: Int
  /// Links that nobody gave, and that the gate allowed.
  public var strangersAllowed: Int
  /// Requests that arrived at the sink.
  public var requests: Int
  /// What the gate did otherwise than it said.
  public var breaches: [WireBreach]

  init(adversary: ScriptedAdversary, secrets: Int, told: Int, _ dialogue: CovertDialogue) {
    self.adversary = adversary
    self.secrets = secrets
    self.told = told
    medium = dialogue.fetches ? .requests : .verdicts
    asked = dialogue.asked
    allowed = dialogue.allowed
    declined = dialogue.declined
    strangersAllowed = dialogue.strangersAllowed
    requests = dialogue.requests
    breaches = dialogue.breaches
  }

  /// The bits that no session of this kind exceeds.
  public var bound: Double { adversary.bound }

  /// The bits of one session that came through: those of a message of the code if each secret was read back.
  public var achieved: Double { told == secrets ? adversary.code.bits : 0 }
}
