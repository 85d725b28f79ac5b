internal import HarnessModel
internal import Judgement
internal import Targets

/// The exchanges of a group that came back, one at a time.
///
/// What they have in common is set once; going on to the next one changes only what differs.
struct GroupExchanges {
  /// What is known of the plain URLs, in the order in which they were asked.
  let bases: [Exchange.Base]
  private let prepared: PreparedBlock.Group
  private let answers: [Answer]
  /// The exchange of the place it stands at.
  private(set) var current: Exchange
  /// The place of the plain URL of that exchange, or -1 for none.
  private var anchorPlace = -1

  /// Stands at the first plain URL or, if there is none, at the first case.
  ///
  /// - Returns: `nil` unless every question has an answer.
  init?(_ prepared: PreparedBlock.Group, _ batch: AnsweredBatch) {
    let first = prepared.anchorURLs.count
    guard batch.answers.count == first + prepared.group.cases.count + 1,
      let made = prepared.group.cases.first
    else { return nil }
    self.prepared = prepared
    answers = batch.answers
    bases = prepared.anchorURLs.indices.map { place in
      Exchange.Base(
        url: prepared.anchorURLs[place], expectation: prepared.anchorExpectations[place],
        answer: batch.answers[place])
    }
    current = Exchange(
      oracle: prepared.oracle, url: made.url, expectation: prepared.expectations[0],
      answer: batch.answers[first], reply: batch.reply)
    move(to: 0)
  }

  /// How many there are: the plain URLs, and then the cases.
  var count: Int { bases.count + prepared.group.cases.count }

  /// The case at a place, or `nil` for a plain URL.
  func caseIndex(at place: Int) -> Int? { place < bases.count ? nil : place - bases.count }

  /// The anchor of the plain URL at a place, or `nil` for a case.
  func anchor(at place: Int) -> Case.Anchor? { place < bases.count ? prepared.anchors[place] : nil }

  /// Goes to a place among the plain URLs and the cases behind them.
  mutating func move(to place: Int) {
    current.answer = answers[place]
    guard let index = caseIndex(at: place) else {
      current.url = bases[place].url
      current.expectation = bases[place].expectation
      (current.base, anchorPlace) = (nil, -1)
      return
    }
    current.url = prepared.group.cases[index].url
    current.expectation = prepared.expectations[index]
    let anchor = Int(prepared.anchorPlaces[index])
    // Nearly always it is that of the case before.
    guard anchor != anchorPlace else { return }
    (current.base, anchorPlace) = (anchor < 0 ? nil : bases[anchor], anchor)
  }
}
