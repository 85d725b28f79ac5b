import Choices
import HarnessModel
import Judgement
import Miniatures
import Targets
import Testing

@testable import Campaigns

/// What was novel in the first part of a block decides the rest.
@Suite struct NoveltyTests {
  /// A gate whose bug is nested: a path with a semicolon goes to an old parser, which shows in the code of
  /// its refusals, and that parser knows no name that ends in a dot.
  private static let nested = ClosureTarget("nested") { policy in
    guard let sound = Miniatures.named("reference")?.target else { return { _ in .deny } }
    let gate = try sound.gate(policy)(nil)
    return { url in
      let halves = Halves(url)
      guard halves.path.contains(UInt8(ascii: ";")) else { return try gate(url) }
      return reachesBug(url) ? .allow : .deny(code: "legacy")
    }
  }

  private struct Halves {
    let authority: ArraySlice<UInt8>
    let path: ArraySlice<UInt8>

    init(_ url: URLText) {
      let rest = url.bytes.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
      authority = rest.prefix { $0 != UInt8(ascii: "/") }
      path = rest.dropFirst(authority.count)
    }
  }

  private static func reachesBug(_ url: URLText) -> Bool {
    guard url.bytes.contains(UInt8(ascii: ";")) else { return false }
    let halves = Halves(url)
    return halves.authority.last == UInt8(ascii: ".") && halves.path.contains(UInt8(ascii: ";"))
  }

  private var plan: CampaignPlan {
    var plan = CampaignPlan(
      policies: [Policy(allowed: ["example.com"])], profile: .deep,
      techniques: ["authority/*", "subdomain/*", "subpath/*", "encoding/*", "scheme/*"])
    plan.variesPolicies = false
    return plan
  }

  /// What decides the second part of a block.
  private enum Guide { case answers, nothing }

  /// Random blocks until a URL reaches the bug, and the number of cases up to it.
  private func casesToBug(_ seed: UInt64, by guide: Guide) throws -> Int {
    var plan = plan
    plan.seed = seed
    let schedule = Schedule(plan)
    let session = try Self.nested.open(plan.limits)
    defer { session.close() }
    let oracle = Oracle(policy: plan.policies[0], fetchers: plan.fetchers)
    var count = 0
    for number in 0..<Self.mostBlocks {
      let block = schedule.openBlock(schedule.seed(ofBlock: number))
      let group = try #require(block.groups.first)
      var signatures: [Signature] = []
      if guide == .answers {
        let urls = group.cases.map(\.url)
        session.submit(QuestionBatch(policy: group.arena.policy, urls: urls))
        signatures = zip(urls, session.collect().answers).map { url, answer in
          Signature(of: Exchange(oracle: oracle, url: url, answer: answer), breaking: nil)
        }
      }
      let rest = schedule.continuation(of: group, signatures, count: block.following, number: number)
      let urls = (block.groups + rest.groups).flatMap(\.cases).map(\.url)
      #expect(urls.count == Block.size)
      if let place = urls.firstIndex(where: Self.reachesBug) { return count + place + 1 }
      count += urls.count
    }
    return count
  }

  private static let mostBlocks = 6

  @Test func `a nested bug is reached in fewer cases than at random`() throws {
    let seeds: ClosedRange<UInt64> = 1...5
    let guided = try seeds.map { try casesToBug($0, by: .answers) }
    // The same blocks, but nobody looks at the answers.
    let blind = try seeds.map { try casesToBug($0, by: .nothing) }
    print("COUNT: cases to a nested bug \(guided) guided, \(blind) at random")
    #expect(guided.reduce(0, +) * 2 < blind.reduce(0, +))
  }

  @Test func `what follows depends on the answers to the same block alone, and is of the size promised`()
    throws
  {
    let schedule = Schedule(plan)
    let block = schedule.openBlock(7)
    #expect(block.count + block.following == Block.size)
    let group = try #require(block.groups.first)
    func signatures(_ rare: Set<Int>) -> [Signature] {
      group.cases.indices.map { place in
        Signature(
          agreement: .unanimous, requirement: .must(.deny),
          answer: .verdict(.deny, rare.contains(place) ? "rare" : nil), property: nil)
      }
    }
    func urls(_ block: Block) -> [URLText] { block.groups.flatMap(\.cases).map(\.url) }
    let place = try #require(group.cases.firstIndex { $0.stepCount == 2 })
    #expect(Novelty(group.cases, signatures([place])).places == [place])
    let one = schedule.continuation(of: group, signatures([place]), count: 256, number: 3)
    let again = schedule.continuation(of: group, signatures([place]), count: 256, number: 3)
    let random = schedule.continuation(of: group, signatures([]), count: 256, number: 3)
    #expect(one.count == 256 && random.count == 256)
    #expect(urls(one) == urls(again))
    #expect(urls(one) != urls(random))
    let parent = group.cases[place]
    let heirs = one.groups[0].cases.count { made in
      (0..<2).allSatisfy { step in (0..<made.stepCount).contains { made.steps[$0] == parent.steps[step] } }
    }
    #expect(heirs > 128)
  }

  @Test func `the recipe of what follows makes its choices again, and they make the case`() throws {
    let schedule = Schedule(plan)
    let group = try #require(schedule.openBlock(7).groups.first)
    let signatures = group.cases.indices.map { place in
      let isRare = place % 9 == 0
      return Signature(
        agreement: .unanimous, requirement: .must(isRare ? .allow : .deny),
        answer: .verdict(.deny, isRare ? ForeignText(bytes: Array("\(place)".utf8)) : nil), property: nil)
    }
    let rest = schedule.continuation(of: group, signatures, count: 256, number: 3).groups[0]
    let isPlanned = rest.recipes.count { if case .planned = $0 { true } else { false } }
    #expect(isPlanned > 128)
    for (made, recipe) in zip(rest.cases, rest.recipes) {
      let own = schedule.choices(of: recipe, in: rest.arena, made)
      var draw = Draw(replaying: rest.policyChoices + own)
      let arena = try schedule.policies.make(&draw)
      #expect(try schedule.cases.make(&draw, in: arena).url == made.url)
    }
  }

  @Test func `only the deep profile leaves a part of a block to what was novel`() {
    for profile in CampaignPlan.Profile.allCases {
      var plan = plan
      plan.profile = profile
      let schedule = Schedule(plan)
      let block = schedule.walkBlock(.random, 7)
      #expect((block.following > 0) == (profile == .deep))
      #expect(block.count + block.following == Block.size)
    }
  }

  @Test func `a block that is cut short promises no more than what is left`() {
    let schedule = Schedule(plan)
    for (limit, first, following) in [(100, 100, 0), (256, 256, 0), (300, 256, 44), (9_000, 256, 256)] {
      var block = schedule.openBlock(7)
      block.truncate(to: limit)
      #expect(block.count == first && block.following == following)
    }
  }
}

/// Campaigns of the deep profile, from the first event to the last.
@Suite struct NoveltyRunTests {
  private static let gate = Miniatures.named("userinfo-first-at")?.target
  private static let cases = 16 * Block.size

  private static let plan: CampaignPlan = {
    var plan = CampaignPlan(
      policies: [Policy(allowed: ["example.com"])], profile: .deep, caseLimit: cases,
      techniques: ["authority/*"])
    plan.variesPolicies = false
    return plan
  }()

  /// What the cases of one shard came to, row by row.
  private static func tallies(_ gate: ClosureTarget, _ shard: CampaignPlan.Shard) -> [CoverageRow] {
    var part = plan
    part.shard = shard
    return RunTranscript(part, [gate]).coverage
  }

  @Test func `shards ask together what one run asks, also what follows from answers`() throws {
    let gate = try #require(Self.gate)
    let schedule = Schedule(Self.plan)
    let open = stride(from: 3, to: Self.cases / Block.size, by: 3).filter {
      schedule.block($0).following > 0
    }
    let (first, last) = (try #require(open.first), try #require(open.last))
    // A run of two blocks, both of which go on by what was answered, and two runs of one.
    let apart = last - first
    let whole = Self.tallies(gate, try #require(CampaignPlan.Shard(index: first % apart, of: apart)))
    let all = try #require(whole.first { $0.subject == .all }).tally
    #expect(Tally.Outcome.allCases.map { all[$0] }.reduce(0, +) == 2 * Block.size)
    var sums: [CoverageRow.Subject: [Int]] = [:]
    for index in [first, last] {
      for row in Self.tallies(
        gate, try #require(CampaignPlan.Shard(index: index % (2 * apart), of: 2 * apart)))
      {
        let counts = Tally.Outcome.allCases.map { row.tally[$0] }
        sums[row.subject] = zip(sums[row.subject] ?? counts.map { _ in 0 }, counts).map { $0 + $1 }
      }
    }
    for row in whole {
      #expect(sums[row.subject] == Tally.Outcome.allCases.map { row.tally[$0] }, "\(row.subject)")
    }
    #expect(sums.count == whole.count)
  }

  @Test func `a hit in what follows from answers becomes a finding that its token replays`() throws {
    let gate = try #require(Self.gate)
    let schedule = Schedule(Self.plan)
    let number = try #require((0..<20).first { schedule.block($0).following > 0 })
    var part = Self.plan
    part.caseLimit = (number + 1) * Block.size
    part.shard = try #require(CampaignPlan.Shard(index: number, of: number + 1))
    let session = try gate.open(part.limits)
    defer { session.close() }
    var findings: [Finding] = []
    let run = TargetRun(gate.id, session, part, schedule) { event in
      if case .finding(let finding) = event { findings.append(finding) }
    }
    // Only hits behind the first part.
    run.watch = { $0.number >= Block.size / 2 }
    _ = run.run(until: StopSign { false })
    #expect(run.board.asked == Block.size)
    #expect(!findings.isEmpty)
    for finding in findings {
      let token = try #require(ReplayToken(finding.replay))
      #expect(try Replay(token).run(against: gate).outcome == .stillFails)
    }
  }
}
