internal import Choices
internal import HarnessModel
internal import Techniques

/// Says what each block of a campaign holds: first everything that is walked, then random cases for ever.
///
/// Every third block is of harmless URLs, so that must-allow cases are a third of the weight wherever
/// a run stops. The others open with the inputs that are no URLs, the first variants of each entry
/// technique, and the first variants of each technique, everything on each scene. Behind the opening, the
/// pairs of techniques take every second block; further variants and random compositions share the rest,
/// so that none of them waits for another to end. A walk that ends before its block does is filled up with
/// random cases, so that every block has the same size. In the profile `deep`, a block of random
/// compositions is planned in half only; the rest follows from what the target answered to that half.
///
/// The number of cases a run may ask decides where it stops, and nothing else.
struct Schedule: Sendable {
  /// A stretch of the walk that makes one block.
  enum Walk: Sendable {
    /// Inputs that are no URLs.
    case raw(policy: Int, RawInputs.Extent)
    /// Policies of odd shapes, each with its plain URLs.
    case odd
    /// Misspelled entries: the places of scene and entry technique.
    case entries([(scene: Int, technique: Int)], Pass)
    /// Techniques on scenes of the user's policies.
    case techniques([Stretch], Pass)
    /// Cases in which each two techniques meet.
    case pairs(Range<Int>)
    /// Random compositions.
    case random
  }

  /// Techniques on one scene of one of the user's policies, by their rows in the table.
  struct Stretch: Sendable {
    var policy: Int
    var scene: Int
    var start: Case.Start
    var rows: Range<Int>
  }

  /// Which variants of a technique are walked.
  enum Pass: Sendable {
    /// Some, before anything else is done with the technique.
    case first(Int)
    /// As many as the second number says but for those of the first pass.
    case further(after: Int, Int)
  }

  /// What follows on the opening.
  struct Later: Sendable {
    var pairs: PairPlan
    var walks: [Walk]
  }

  let policies: PolicySource
  let cases: CaseSource
  /// The questions from which every finding is told anew.
  var ladder: Ladder
  /// The blocks that come first, in order.
  let opening: [Walk]
  /// How many variants of each technique are walked on each scene.
  let variants: Int
  private let root: UInt64
  let followsNovelty: Bool
  private let tail: Deferred<Later>

  /// Variants of each entry technique on each scene.
  static let entryVariants = 8
  /// URLs asked under a misspelled entry.
  static let naturalURLs = 4
  /// How often a rejected random case is drawn again before the plain URL takes its place.
  static let retries = 4

  init(_ plan: CampaignPlan) {
    let table = TechniqueTable(selectors: plan.techniques)
    let policies = PolicySource(plan.policies, varies: plan.variesPolicies, table: table)
    let cases = CaseSource(table: table, depth: plan.depth)
    let root = plan.root
    let layout = WalkLayout(policies, plan.profile)
    self.policies = policies
    self.cases = cases
    ladder = Ladder(policies)
    self.root = root
    followsNovelty = plan.profile.followsNovelty
    variants = layout.variants
    opening = layout.opening
    tail = Deferred {
      let pairs = PairPlanner(cases, policies.user, root: root).plan()
      return Later(pairs: pairs, walks: layout.later(pairs: pairs.items.count))
    }
  }

  /// What follows on the opening; made when it is first asked for, since short runs end before.
  var later: Later { tail.value }

  /// The pairs that were found to fit on no URL, if the run came so far as to try.
  var unfitPairs: PairSet? { tail.made?.pairs.unfit }

  /// The number of blocks after which everything is random.
  var walkEnd: Int {
    let count = opening.count + later.walks.count
    return count == 0 ? 0 : Self.number(ofAttack: count - 1) + 1
  }

  /// One block.
  func block(_ number: Int) -> Block {
    let seed = seed(ofBlock: number)
    if number % 3 == 2 { return randomBlock(seed, isHarmless: true) }
    var block = walkBlock(walk(ofAttack: number - (number + 1) / 3), seed)
    fill(&block, seed)
    return block
  }

  /// The state from which all random numbers of a block follow.
  func seed(ofBlock number: Int) -> UInt64 {
    Splitmix64.mix(root &+ Splitmix64.mix(UInt64(number) &+ 1))
  }

  /// What an attacking block holds.
  private func walk(ofAttack number: Int) -> Walk {
    if number < opening.count { return opening[number] }
    let place = number - opening.count
    return place < later.walks.count ? later.walks[place] : .random
  }

  private static func number(ofAttack attack: Int) -> Int { attack + attack / 2 }
}
