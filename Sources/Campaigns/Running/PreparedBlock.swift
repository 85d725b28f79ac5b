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
    /// For each case the position of its plain URL, or -1.
    var anchorPlaces: [Int] = []
    var expectations: [Expectation] = []
    var anchorExpectations: [Expectation] = []

    init(_ group: Block.Group, _ oracle: Oracle, number: Int) {
      (self.group, self.oracle, self.number) = (group, oracle, number)
      anchorPlaces.reserveCapacity(group.cases.count)
      for place in group.cases.indices {
        guard let anchor = group.cases[place].anchor else {
          anchorPlaces.append(-1)
          continue
        }
        // Few names set scenes, so there are few anchors to look through.
        if let known = anchors.firstIndex(of: anchor) {
          anchorPlaces.append(known)
        } else {
          anchorPlaces.append(anchors.count)
          anchors.append(anchor)
          anchorURLs.append(group.arena.plainURL(anchor))
        }
      }
    }

    /// What the target is asked: the plain URLs, the cases, and the first case once more, so that a
    /// gate which changes its mind is seen.
    var questions: QuestionBatch {
      var urls = anchorURLs
      urls.reserveCapacity(anchorURLs.count + group.cases.count + 1)
      for place in group.cases.indices { urls.append(group.cases[place].url) }
      if let first = group.cases.first { urls.append(first.url) }
      return QuestionBatch(policy: group.arena.policy, urls: urls)
    }

    mutating func expect() {
      anchorExpectations = anchorURLs.map { oracle.expectation(of: $0) }
      expectations.reserveCapacity(group.cases.count)
      for place in group.cases.indices { expectations.append(oracle.expectation(of: group.cases[place].url)) }
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
      Group(group, oracles[group.arena.policy], number: number + place)
    }
  }

  /// Hands the questions over and works out what is permitted while the target is busy.
  mutating func submit(to session: any TargetSession) {
    for group in groups { session.submit(group.questions) }
    for place in groups.indices { groups[place].expect() }
  }
}
