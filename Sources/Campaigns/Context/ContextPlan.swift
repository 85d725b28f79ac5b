public import Conversations
internal import Choices
internal import Encodings
public import HarnessModel
public import Targets

/// Everything that decides what a campaign against the context rule asks, and when it stops.
public struct ContextPlan: Sendable {
  /// The lists in force.
  public var policy: Policy
  /// The rules by which answers are judged.
  public var rules: ContextRules
  /// Other rules for targets that are known to claim them.
  public var rulesOfTargets: [TargetID: ContextRules]
  /// How much is asked.
  public var profile: CampaignPlan.Profile
  /// Conversations for each target; `nil` leaves it to the profile.
  public var conversationLimit: Int?
  /// The time for the whole run; `nil` for none.
  public var timeLimit: Duration?
  /// The seed of all random choices.
  public var seed: UInt64
  /// The lowest severity at which the run fails.
  public var failOn: Severity
  /// The part of the conversations that this run asks about.
  public var shard: CampaignPlan.Shard
  /// The bits that a session may tell; `nil` for no limit.
  public var maxBits: Double?
  /// The session that the bits are measured in.
  public var session = SessionLimits()
  /// How long and how much a target may take.
  public var limits: TargetLimits
  /// How many targets are asked at the same time; what is told of them does not depend on it.
  public var targetsAtOnce = 1
  /// The time the run began, ISO 8601 in UTC, for the header alone.
  public var startedAt: String

  /// Makes a plan; the defaults are those of the command line.
  public init(
    policy: Policy = Policy(), rules: ContextRules = .november2026,
    rulesOfTargets: [TargetID: ContextRules] = [:], profile: CampaignPlan.Profile = .quick,
    conversationLimit: Int? = nil, timeLimit: Duration? = nil, seed: UInt64 = 1, failOn: Severity = .low,
    shard: CampaignPlan.Shard = .whole, maxBits: Double? = nil, limits: TargetLimits = TargetLimits(),
    startedAt: String = ""
  ) {
    self.policy = policy
    self.rules = rules
    self.rulesOfTargets = rulesOfTargets
    self.profile = profile
    self.conversationLimit = conversationLimit
    self.timeLimit = timeLimit
    self.seed = seed
    self.failOn = failOn
    self.shard = shard
    self.maxBits = maxBits
    self.limits = limits
    self.startedAt = startedAt
  }

  /// The plan of a run whose flags were those of a campaign for policies.
  public init(_ plan: CampaignPlan) {
    self.init(
      profile: plan.profile, conversationLimit: plan.caseLimit, timeLimit: plan.timeLimit, seed: plan.seed,
      failOn: plan.failOn, shard: plan.shard, limits: plan.limits, startedAt: plan.startedAt)
    targetsAtOnce = plan.targetsAtOnce
  }

  /// Conversations for each target, before they are shared among shards.
  public var conversationsPerTarget: Int {
    if let conversationLimit { return max(1, conversationLimit) }
    return switch profile {
    case .quick: 3_000
    case .ci: 30_000
    case .deep: 300_000
    }
  }

  /// Hexadecimal digest of everything that decides the conversations: the name of the campaign.
  public var digest: String {
    var fields = FieldWriter()
    fields.add("gatecrash context campaign")
    fields.add(ToolVersion.tool)
    fields.add(policy)
    fields.add(rules.name)
    fields.add(seed)
    // Its conversations have more questions.
    if profile == .deep { fields.add(profile.rawValue) }
    return SHA256.hex(fields.bytes)
  }

  /// The digest as the state from which all random numbers of the campaign follow.
  var root: UInt64 {
    digest.utf8.prefix(16).reduce(0) { state, digit in
      Splitmix64.mix(state &* 31 &+ UInt64(digit))
    }
  }
}
