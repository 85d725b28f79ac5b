internal import Conversations
internal import HarnessModel
internal import Targets

/// What encoder, gate and sink say to each other, and what is counted on the way.
struct CovertDialogue {
  let conversation: any CovertConversation
  let session: any TargetSession
  let sink: RecordingSink?

  /// Fetches asked for.
  private(set) var asked = 0
  /// Fetches that the gate allowed.
  private(set) var allowed = 0
  /// Questions that the gate declined.
  private(set) var declined = 0
  /// Links that nobody gave, and that the gate allowed.
  private(set) var strangersAllowed = 0
  /// Requests that arrived at the sink.
  private(set) var requests = 0
  /// What the gate did otherwise than it said.
  private(set) var breaches: [WireBreach] = []

  /// How long an allowed fetch may take to arrive, in milliseconds.
  private static let patience = 1_000
  /// Fetches that are allowed and don't arrive, after which the gate is taken to fetch nothing.
  private static let tolerated = 2
  /// How long a request that must not come is listened for at the end, in milliseconds.
  private static let silence = 100

  init(conversation: any CovertConversation, session: any TargetSession, sink: RecordingSink?) {
    self.conversation = conversation
    self.session = session
    self.sink = sink
  }

  /// Whether the gate was seen to fetch.
  var fetches: Bool { requests > 0 }

  /// Asks for links that nobody gave.
  mutating func askStrangers(_ count: Int) {
    for number in 0..<count where ask(conversation.stranger(number), after: []).verdict == .allow {
      strangersAllowed += 1
    }
  }

  /// Tells one secret and says what the decoder makes of what arrived.
  mutating func tell(_ secret: UInt128, _ code: EnumerativeCode) -> UInt128? {
    var (arrived, permitted): ([[UInt8]], [Int]) = ([], [])
    var choices: [Int] = []
    for choice in code.choices(for: secret) ?? [] {
      let (verdict, targets) = ask(conversation.url(of: choice, after: choices), after: choices)
      asked += 1
      if verdict == .allow {
        allowed += 1
        permitted.append(choice)
      }
      arrived += targets.map(\.bytes)
      choices.append(choice)
    }
    return code.message(of: fetches ? conversation.choices(from: arrived) : permitted)
  }

  /// Waits for requests that come when nothing was asked for.
  mutating func listen() {
    let late = sink?.take(expecting: 1, within: Self.silence) ?? []
    requests += late.count
    breaches += late.map { .fetchedUnallowed(asked: conversation.url(of: 0, after: []), target: $0.target) }
  }

  private mutating func ask(
    _ url: URLText, after choices: [Int]
  ) -> (verdict: Verdict?, targets: [ForeignText]) {
    session.submit(
      QuestionBatch(policy: Policy(), context: conversation.context(after: choices), urls: [url]))
    let answer = session.collect().answers.first
    if case .declined = answer { declined += 1 }
    let verdict = answer?.verdict
    guard let sink else { return (verdict, []) }
    let isAwaited = verdict == .allow && (fetches || allowed < Self.tolerated)
    let targets = sink.take(expecting: isAwaited ? 1 : 0, within: Self.patience).map(\.target)
    requests += targets.count
    breaches += WireBreach.all(asked: url, verdict, targets)
    return (verdict, targets)
  }
}
