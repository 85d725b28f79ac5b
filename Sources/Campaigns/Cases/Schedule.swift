internal import Choices
internal import HarnessModel
internal import Techniques

/// Says what each block of a campaign holds: first everything that is walked, then random cases for ever.
///
/// Every third block is of harmless URLs, so that must-allow cases are a third of the weight wherever
/// a run stops. The others go through the inputs that are no URLs, each entry technique on each
/// scene, each technique on each scene, each two techniques together, and then compose techniques at random. A walk that ends before
/// its block does is filled up with random cases, so that every block has the same size.
struct Schedule: Sendable {
  /// A stretch of the walk that makes one block.
  enum Walk: Sendable {
    /// Inputs that are no URLs.
    case raw(policy: Int)
    /// Policies of odd shapes, each with its plain URLs.
    case odd
    /// Misspelled entries: the places of scene and entry technique.
    case entries([(scene: Int, technique: Int)])
    /// Techniques on one scene of one of the user's policies.
    case techniques(policy: Int, scene: Int, start: Case.Start, rows: Range<Int>)
    /// Groups of techniques in which each two of them meet.
    case pairs(start: Case.Start, groups: Range<Int>)
  }

  let policies: PolicySource
  let cases: CaseSource
  /// The blocks of the walk, in order.
  let walks: [Walk]
  /// The groups of techniques in which each two of them meet; empty in a run too short for them.
  let covers: [Case.Start: PairCover]
  private let root: UInt64
  let variants: Int
  let casesPerTarget: Int

  /// Variants of each entry technique on each scene.
  static let entryVariants = 8
  /// URLs asked under a misspelled entry.
  static let naturalURLs = 4
  /// How often a rejected random case is drawn again before the plain URL takes its place.
  static let retries = 4

  init(_ plan: CampaignPlan) {
    let table = TechniqueTable(selectors: plan.techniques)
    policies = PolicySource(plan.policies, varies: plan.variesPolicies, table: table)
    cases = CaseSource(table: table, depth: plan.depth)
    root = plan.root
    casesPerTarget = plan.casesPerTarget
    variants = Self.affordableVariants(plan, scenes: policies.scenes.count, table)
    let (pairs, covers) = Self.pairWalks(plan, table)
    self.covers = covers
    walks = Self.plan(policies, table, variants) + pairs
  }

  /// The number of blocks after which everything is random.
  var walkEnd: Int { walks.isEmpty ? 0 : Self.number(ofAttack: walks.count - 1) + 1 }

  /// One block.
  func block(_ number: Int) -> Block {
    let seed = Splitmix64.mix(root &+ Splitmix64.mix(UInt64(number) &+ 1))
    if number % 3 == 2 { return randomBlock(seed, isHarmless: true) }
    let attack = number - (number + 1) / 3
    guard attack < walks.count else { return randomBlock(seed, isHarmless: false) }
    var block = walkBlock(walks[attack], seed)
    fill(&block, seed)
    return block
  }

  private static func number(ofAttack attack: Int) -> Int { attack + attack / 2 }

  /// As many variants as the profile wants, but fewer if the walk would take more than two thirds of
  /// the cases there are; never fewer than four.
  private static func affordableVariants(
    _ plan: CampaignPlan, scenes: Int, _ table: TechniqueTable
  ) -> Int {
    let rows = max(1, scenes * (table.homely.count + table.fierce.count))
    return max(4, min(plan.profile.variants, plan.casesPerTarget * 4 / 9 / rows))
  }

  private static func plan(
    _ policies: PolicySource, _ table: TechniqueTable, _ variants: Int
  ) -> [Walk] {
    var walks: [Walk] = policies.varies ? [.raw(policy: 0), .odd] : [.raw(policy: 0)]
    let scenes = policies.varies ? Array(policies.scenes.indices) : []
    let pairs = scenes.flatMap { scene in
      table.entries.indices.map { (scene: scene, technique: $0) }
    }
    let pairsInBlock = Block.size / (entryVariants * naturalURLs)
    for start in stride(from: 0, to: pairs.count, by: pairsInBlock) {
      walks.append(.entries(Array(pairs[start..<min(start + pairsInBlock, pairs.count)])))
    }
    let rowsInBlock = max(1, (Block.size - 1) / variants)
    for (policy, arena) in policies.user.enumerated() {
      for scene in arena.scenes.indices {
        for start in [Case.Start.home, .lair] {
          let count = table[start].count
          for first in stride(from: 0, to: count, by: rowsInBlock) {
            walks.append(
              .techniques(
                policy: policy, scene: scene, start: start, rows: first..<min(first + rowsInBlock, count)))
          }
        }
      }
    }
    return walks
  }
}
