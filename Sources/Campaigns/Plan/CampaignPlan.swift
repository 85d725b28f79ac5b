public import HarnessModel
public import Targets

/// Everything that decides what a campaign asks, and when it stops.
public struct CampaignPlan: Sendable {
  /// The policies to attack: the user's, or those of the embedded default.
  public var policies: [Policy]
  /// How much is asked.
  public var profile: Profile
  /// Cases for each target; `nil` leaves it to the profile.
  public var caseLimit: Int?
  /// The time for the whole run; `nil` for none.
  public var timeLimit: Duration?
  /// The seed of all random choices.
  public var seed: UInt64
  /// The readers whose readings decide.
  public var fetchers: [ReaderID]
  /// The lowest severity at which the run fails.
  public var failOn: Severity
  /// The part of the cases that this run asks.
  public var shard: Shard
  /// Whether other policies than those given are tried too: misspelled, odd and made up.
  ///
  /// A target whose list is fixed can only be asked about that list.
  public var variesPolicies = true
  /// Selectors of techniques, such as `authority/*`; empty for all.
  public var techniques: [String]
  /// The most techniques on one URL, from 1 to ``deepest``.
  public var depth = CampaignPlan.deepest {
    didSet { depth = min(max(depth, 1), Self.deepest) }
  }
  /// Whether cases are counted by label too.
  public var countsLabels = false
  /// How long and how much a target may take.
  public var limits: TargetLimits
  /// How many targets are asked at the same time; what is told of them does not depend on it.
  public var targetsAtOnce = 1 {
    didSet { targetsAtOnce = max(targetsAtOnce, 1) }
  }
  /// The time the run began, ISO 8601 in UTC, for the header alone.
  public var startedAt: String

  /// Makes a plan; the defaults are those of the command line.
  public init(
    policies: [Policy] = CampaignPlan.embeddedPolicies, profile: Profile = .quick,
    caseLimit: Int? = nil, timeLimit: Duration? = nil, seed: UInt64 = 1,
    fetchers: [ReaderID] = [.whatwg, .rfc3986], failOn: Severity = .low, shard: Shard = .whole,
    techniques: [String] = [], limits: TargetLimits = TargetLimits(), startedAt: String = ""
  ) {
    self.policies = policies
    self.profile = profile
    self.caseLimit = caseLimit
    self.timeLimit = timeLimit
    self.seed = seed
    self.fetchers = fetchers
    self.failOn = failOn
    self.shard = shard
    self.techniques = techniques
    self.limits = limits
    self.startedAt = startedAt
  }

  /// The most techniques that are ever composed on one URL.
  public static let deepest = Case.mostSteps

  /// The policies of a run without a policy: both lists, each with a path, names in Unicode, addresses.
  ///
  /// The blocked path stands alone, so that gates that know no paths do not decline the other kinds of entries with it.
  public static let embeddedPolicies: [Policy] = [
    Policy(allowed: ["example.com"]),
    Policy(blocked: ["example.com"]),
    Policy(allowed: ["example.com/docs", "192.0.2.7"]),
    Policy(blocked: ["127.0.0.1", "b\u{FC}cher.example"]),
    Policy(blocked: ["example.org/blog"]),
  ]

  /// How much is asked.
  public enum Profile: String, Hashable, Sendable, CaseIterable {
    case quick, ci, deep

    /// Cases for each target.
    public var cases: Int {
      switch self {
      case .quick: 40_000
      case .ci: 200_000
      case .deep: 2_000_000
      }
    }

    /// Variants of each technique on each scene before random composition begins.
    var variants: Int {
      switch self {
      case .quick: 24
      case .ci: 64
      case .deep: 256
      }
    }

    /// Whether half of each random block is made of what was novel in its other half.
    var followsNovelty: Bool { self == .deep }

    /// How often a doubtful answer is asked for again.
    var repetitions: Int { self == .deep ? 10 : 5 }
  }

  /// One of several runs that share the cases of a campaign.
  public struct Shard: Hashable, Sendable {
    /// Which one, counted from 0.
    public let index: Int
    /// How many there are.
    public let count: Int

    /// The only shard.
    public static let whole = Shard(whole: ())

    private init(whole: Void) {
      index = 0
      count = 1
    }

    /// One of several, counted from 0, or fails if it isn't one of them.
    public init?(index: Int, of count: Int) {
      guard count > 0, (0..<count).contains(index) else { return nil }
      self.index = index
      self.count = count
    }

    /// Reads `i/n` with `i` counted from 1, or fails.
    public init?(_ text: String) {
      let halves = text.split(separator: "/", omittingEmptySubsequences: false)
      guard halves.count == 2, let place = Int(halves[0]), let count = Int(halves[1]) else { return nil }
      self.init(index: place - 1, of: count)
    }
  }

  /// Cases for each target, before they are shared among shards.
  public var casesPerTarget: Int { max(1, caseLimit ?? profile.cases) }
}
