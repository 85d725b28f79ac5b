internal import Choices
internal import HarnessModel

/// A conversation and the URLs to be asked for in it, each with what makes it again.
struct ContextCase {
  var context: FetchContext
  /// The choices of the conversation.
  var choices: ChoiceSequence
  var questions: [ContextQuestion] = []
  /// The choices of each question.
  var recipes: [ChoiceSequence] = []

  /// How often a rejected draw is tried again.
  static let retries = 4
  /// Neighbours that are asked for in each conversation, beside what was mentioned.
  static let neighbours = 5
  /// Neighbours of a sweep through the bytes of what was given that are asked for in each conversation.
  static let swept = 4
  /// The longest URL that is swept; a longer one must be refused for its length, whatever its bytes are.
  static let longestSwept = 200
  /// How often each script is walked before random conversations begin.
  static let walks = 6

  /// The case of a number: a pure function of the campaign and the number.
  init?(_ number: Int, root: UInt64, _ source: ContextCaseSource) {
    let seed = Splitmix64.mix(root &+ Splitmix64.mix(UInt64(number) &+ 1))
    let scripts = ContextCommand.scripts.count
    for retry in 0..<Self.retries {
      var draw = Draw(seed: Splitmix64.mix(seed &+ UInt64(retry)))
      if number < scripts * Self.walks {
        // First the options: none, those that exclude the echoing tool, any of url_sources; then the script.
        let options: [UInt64] =
          switch (number / scripts) % 3 {
          case 0: [0]
          case 1: [1]
          default: [2] + SourceOptions.choices(number)
          }
        draw.restart(
          seed: seed &+ UInt64(retry),
          after: options + [UInt64(number % scripts)] + (Self.sweptWhole(number) ?? []))
      }
      guard let builder = try? source.conversation(&draw) else { continue }
      self.init(builder, draw.sequence)
      ask(builder, seed, source)
      sweep(builder, number, source)
      return
    }
    return nil
  }

  /// Makes a case without questions.
  init(_ builder: ConversationBuilder, _ choices: ChoiceSequence) {
    context = builder.context
    self.choices = choices
  }

  /// Makes a case of one question again.
  init?(replaying choices: ChoiceSequence, _ source: ContextCaseSource) {
    var draw = Draw(replaying: choices)
    guard let builder = try? source.conversation(&draw),
      let question = try? source.question(builder, &draw)
    else { return nil }
    self.init(builder, draw.sequence)
    questions = [question]
  }

  /// The choices of the steps that give a URL whose neighbours are all asked for, if that conversation has a number.
  ///
  /// It does twice for each source that counts: the URL has a path and a query, and nobody doubts where it ends.
  static func sweptWhole(_ number: Int) -> [UInt64]? {
    let (walk, script) = number.quotientAndRemainder(dividingBy: ContextCommand.scripts.count)
    guard walk < walks, walk % 3 == 0, ContextCommand.givers.indices.contains(script) else { return nil }
    let url = ContextVocabulary.longerChoices(script + walk)
    return ContextCommand.givers[script] == .fetches ? [0, 0] + url : url
  }

  /// Asks for neighbours that differ in one byte.
  private mutating func sweep(_ builder: ConversationBuilder, _ number: Int, _ source: ContextCaseSource) {
    var seen = Set(questions.map(\.url))
    var draw = Draw(seed: 0)
    for (place, sweep, numbers) in Self.sweeps(number, builder, source) {
      for step in numbers.compactMap(sweep.step) {
        draw.restart(seed: 0, after: [1, UInt64(place)] + ContextNeighbour.byte(step.place, step.change))
        add(builder, &draw, &seen, source)
      }
    }
  }

  /// The URLs whose neighbours a conversation asks for, and which of them: all of each, all of one, or as many of one
  /// as each conversation has a share in.
  ///
  /// They follow from the number of the conversation: the next one goes on where this one stops.
  private static func sweeps(
    _ number: Int, _ builder: ConversationBuilder, _ source: ContextCaseSource
  ) -> [(place: Int, sweep: ByteSweep, numbers: Range<Int>)] {
    let mentions = builder.mentions
    let given = mentions.indices.filter { mentions[$0].isGiven && mentions[$0].url.count <= longestSwept }
    guard builder.asked == nil, !given.isEmpty else { return [] }
    let isThorough = number < source.thoroughSweeps
    return (isThorough ? given : [given[number % given.count]]).map { place in
      let sweep = ByteSweep(mentions[place].url)
      let share = number * swept..<(number + 1) * swept
      return (place, sweep, isThorough || sweptWhole(number) != nil ? 0..<sweep.count : share)
    }
  }

  private mutating func ask(_ builder: ConversationBuilder, _ seed: UInt64, _ source: ContextCaseSource) {
    var seen: Set<URLText> = []
    var draw = Draw(seed: seed)
    if builder.asked == nil {
      for place in builder.mentions.indices {
        draw.restart(seed: seed, after: ContextCaseSource.plain(place))
        add(builder, &draw, &seen, source)
        guard builder.mentions[place].isGiven else { continue }
        for respelling in ContextNeighbour.respellings {
          draw.restart(seed: seed, after: [1, UInt64(place), respelling])
          add(builder, &draw, &seen, source)
        }
      }
    }
    let count = builder.asked == nil ? Self.neighbours : 1
    for place in 0..<count {
      draw.restart(seed: Splitmix64.mix(seed &+ UInt64(place) &+ 99), after: [1])
      add(builder, &draw, &seen, source)
    }
  }

  private mutating func add(
    _ builder: ConversationBuilder, _ draw: inout Draw, _ seen: inout Set<URLText>,
    _ source: ContextCaseSource
  ) {
    guard let question = try? source.question(builder, &draw), seen.insert(question.url).inserted else {
      return
    }
    questions.append(question)
    recipes.append(draw.sequence)
  }
}
