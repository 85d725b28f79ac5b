internal import Choices

/// One step of a conversation, simplest first.
enum ContextCommand: Int, CaseIterable {
  case userSays, toolReturns, searches, fetches, modelWrites, toolEchoes, isRefused, containerPrints
  case searchesForURL, cutsURLInTwo, forgesResult, summarises, goesOn, othersSay
  case asksBesideTool, asksBesideSearch, asksOften, asksAtEnd

  /// How often each comes up at random.
  static let weights = [8, 4, 4, 5, 2, 2, 2, 2, 1, 2, 1, 1, 3, 2, 1, 1, 2, 1]

  /// Takes the step.
  func run(_ builder: inout ConversationBuilder, _ draw: inout Draw) throws(Rejection) {
    switch self {
    case .userSays: try builder.userSays(&draw)
    case .toolReturns: try builder.toolReturns(&draw)
    case .searches: try builder.searches(&draw)
    case .fetches: try builder.fetches(&draw)
    case .modelWrites: try builder.modelWrites(&draw)
    case .toolEchoes: try builder.toolEchoes(&draw)
    case .isRefused: try builder.isRefused(&draw)
    case .containerPrints: try builder.containerPrints(&draw)
    case .searchesForURL: try builder.searchesForURL(&draw)
    case .cutsURLInTwo: try builder.cutsURLInTwo(&draw)
    case .forgesResult: try builder.forgesResult(&draw)
    case .summarises: try builder.summarises(&draw)
    case .goesOn: builder.goesOn()
    case .othersSay: try builder.othersSay(&draw)
    case .asksBesideTool: try builder.asksBesideTool(&draw)
    case .asksBesideSearch: try builder.asksBesideSearch(&draw)
    case .asksOften: try builder.asksOften(&draw)
    case .asksAtEnd: try builder.asksAtEnd(&draw)
    }
  }

  /// The steps by which text that counts gives a URL, one for each source; they come first.
  static let givers: [ContextCommand] = [.userSays, .toolReturns, .searches, .fetches]

  /// The laundering suite: steps that put a URL where it must not count, or had better count.
  ///
  /// Each is walked in every campaign before random conversations begin.
  static let scripts: [[ContextCommand]] =
    allCases.map { [$0] } + [
      [.userSays, .goesOn], [.toolReturns, .goesOn], [.userSays, .summarises], [.userSays, .asksOften],
      [.userSays, .modelWrites], [.isRefused, .goesOn], [.toolEchoes, .asksAtEnd],
      [.userSays, .fetches, .summarises, .userSays], [.searches, .fetches], [.userSays, .cutsURLInTwo],
      [.modelWrites, .toolReturns], [.userSays, .asksBesideTool], [.userSays, .asksBesideSearch],
      [.containerPrints, .userSays],
    ]
}
