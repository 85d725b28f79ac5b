internal import Choices
internal import Encodings
internal import HarnessModel
internal import Techniques

/// Makes conversations from choices, and URLs to be asked for in them.
struct ContextCaseSource: Sendable {
  /// The techniques that respell a URL that was given.
  let techniques: [any Technique.Type] = Catalogue.all
  /// The first conversations in which every neighbour of every given URL is asked for that differs in one byte.
  let thoroughSweeps: Int

  /// Steps of a random conversation.
  static let mostSteps = 8
  /// As many as the profile quick has conversations.
  private static let thoroughSweepsWhenDeep = 3_000

  init(_ profile: CampaignPlan.Profile = .quick) {
    thoroughSweeps = profile == .deep ? Self.thoroughSweepsWhenDeep : 0
  }

  /// Makes a conversation: one of the scripts, or steps at random.
  func conversation(_ draw: inout Draw) throws(Rejection) -> ConversationBuilder {
    var builder = ConversationBuilder()
    try options(&builder, &draw)
    let scripts = ContextCommand.scripts
    let weights = Array(repeating: 1, count: scripts.count) + [6 * scripts.count]
    let number = try draw.weighted(weights)
    if number < scripts.count {
      for command in scripts[number] { try step(command, &builder, &draw) }
      return builder
    }
    var steps = 0
    while steps < Self.mostSteps, builder.fetch == nil {
      let goesOn = try draw.spanned { (draw) throws(Rejection) -> Bool in
        if steps > 0, try !draw.chance(4, in: 5) { return false }
        let command = ContextCommand(rawValue: try draw.weighted(ContextCommand.weights)) ?? .userSays
        try command.run(&builder, &draw)
        return true
      }
      guard goesOn else { break }
      steps += 1
    }
    return builder
  }

  private func step(
    _ command: ContextCommand, _ builder: inout ConversationBuilder, _ draw: inout Draw
  ) throws(Rejection) {
    guard builder.fetch == nil else { return }
    try draw.spanned { (draw) throws(Rejection) in try command.run(&builder, &draw) }
  }

  /// What the user says of the fetch tool: mostly nothing.
  private func options(_ builder: inout ConversationBuilder, _ draw: inout Draw) throws(Rejection) {
    switch try draw.weighted([6, 3, 2]) {
    case 1: builder.define(["url_sources": SourceOptions.withoutEcho])
    case 2: builder.define(["url_sources": try SourceOptions.any(&draw)])
    default: break
    }
  }

  /// Makes a URL to be asked for: one that stands in the conversation, or something like it.
  func question(_ builder: ConversationBuilder, _ draw: inout Draw) throws(Rejection) -> ContextQuestion {
    if let asked = builder.asked, let aim = builder.mentions.last?.aim {
      return ContextQuestion(url: URLText(bytes: asked), aim: aim)
    }
    let mentions = builder.mentions
    guard try draw.flag(), !mentions.isEmpty else {
      guard !mentions.isEmpty else {
        return ContextQuestion(url: "https://evil.test/", aim: PropertyID("P-61"))
      }
      let mention = mentions[try draw.below(mentions.count)]
      return ContextQuestion(url: URLText(bytes: mention.url), aim: mention.aim)
    }
    let mention = mentions[try draw.below(mentions.count)]
    return try ContextNeighbour.make(of: mention.url, techniques, &draw)
  }

  /// The choices of asking for the mention at a place.
  static func plain(_ place: Int) -> [UInt64] { [0, UInt64(place)] }
}

/// A URL to be asked for in a conversation.
struct ContextQuestion: Hashable {
  var url: URLText
  /// The law that a gate would break by getting it wrong.
  var aim: PropertyID
  /// The technique that made it.
  var trail: [TechniqueID] = []
}
