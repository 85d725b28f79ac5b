internal import HarnessModel
internal import Judgement
internal import Targets

/// A block with what is permitted for its cases, ready to be handed over and judged.
struct PreparedBlock {
  /// A group of a block with its plain URLs and expectations.
  struct Group {
    var group: Block.Group
    var oracle: Oracle
    /// The position of the group in the campaign, whatever the shard.
    var number: Int
    /// Plain URLs that cases are judged beside, in order of first use.
    var anchors: [Case.Anchor] = []
    var anchorURLs: [URLText] = []
    var expectations: [Expectation] = []
    var anchorExpectations: [Expectation] = []

    /// The position of a case's plain URL.
    func anchor(of made: Case) -> Int? {
      made.anchor.flatMap { anchors.firstIndex(of: $0) }
    }

    /// What the target is asked: the plain URLs, the cases, and the first case once more, so that a
    /// gate which changes its mind is seen.
    var questions: QuestionBatch {
      var urls = anchorURLs
      urls.reserveCapacity(anchorURLs.count + group.cases.count + 1)
      for made in group.cases { urls.append(made.url) }
      if let first = group.cases.first { urls.append(first.url) }
      return QuestionBatch(policy: group.arena.policy, urls: urls)
    }

    mutating func expect() {
      anchorExpectations = anchorURLs.map { oracle.expectation(of: $0) }
      expectations.reserveCapacity(group.cases.count)
      for made in group.cases { expectations.append(oracle.expectation(of: made.url)) }
    }
  }

  var groups: [Group]
  /// The block's number in the campaign, and how many of its cases are yet to be made.
  let number: Int
  let following: Int

  /// Prepares the block of that number.
  init(_ block: Block, number: Int, _ oracles: Oracles) {
    self.number = number
    following = block.following
    groups = block.groups.enumerated().map { place, group in
      var prepared = Group(group: group, oracle: oracles[group.arena.policy], number: number + place)
      for made in group.cases {
        guard let anchor = made.anchor, !prepared.anchors.contains(anchor) else { continue }
        prepared.anchors.append(anchor)
        prepared.anchorURLs.append(group.arena.plainURL(anchor))
      }
      return prepared
    }
  }

  /// Hands the questions over and works out what is permitted while the target is busy.
  mutating func submit(to session: any TargetSession) {
    for group in groups { session.submit(group.questions) }
    for place in groups.indices { groups[place].expect() }
  }
}
