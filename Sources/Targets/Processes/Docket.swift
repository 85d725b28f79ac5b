import HarnessModel

/// The questions of a session: what is still to be asked, what was asked, and what came back.
///
/// It does no input or output and knows no clock, so everything about attribution can be tested with
/// made-up streams of answers. After trouble (the process died, hung or talked without end) the questions
/// that waited are asked again: first the oldest alone, then groups that double while all goes well. Whoever is
/// alone with a fresh process when the trouble comes back has caused it.
struct Docket {
  /// A batch that was not collected yet.
  struct OpenBatch {
    var batch: QuestionBatch
    /// Equal for neighbouring batches under the same policy and in the same conversation.
    var policyNumber: Int
    var reply: PolicyReply?
    var answers: [Answer?]
    var missing: Int
  }

  /// Trouble that no question has been found guilty of.
  struct Unexplained {
    var answer: Answer
    /// The question that waited longest when it happened.
    var suspect: Ticket
    /// The questions among which the guilty one must be.
    var group: Set<Ticket>
    /// The size of the group at first.
    var size: Int
  }

  /// Lines beyond what was asked, without an answer among them, after which the target is called a flood.
  static let mostUnasked = 32
  /// Signs of life that may be answered by a line without meaning, before such lines count as its answers.
  static let mostProbes = 8

  var batches: [OpenBatch] = []
  var firstBatch = 0
  /// The policy that came last, its number, and what the target said to it if it has said something.
  var newest: (policy: Policy?, context: FetchContext?, number: Int, reply: PolicyReply?) = (nil, nil, 0, nil)
  var work: [Ticket] = []
  var workDone = 0
  /// Questions to be asked again, before all other work; the next one is the last.
  var again: [Ticket] = []
  var ledger = Ledger()

  /// The policy that the process was sent last, where conversations follow it.
  var listsInForce: Policy?
  /// The policy and conversation that the process enforces, by their number.
  var inForce: Int?
  /// How many questions the process was asked.
  var asked = 0
  /// How many lines may wait for their answers.
  var window = Int.max
  /// The most that the window grows to.
  var widest = Int.max
  var unexplained: Unexplained?
  /// The question that is asked again with more time.
  var patient: Ticket?
  /// Whether a target that was silent has once proved that it skips questions.
  var skips = false
  /// A line in excess that came while nothing waited: the next question's trouble.
  var stray: Answer?
  /// How the process ended while nothing waited: the next question is the suspect.
  var carried: Answer?
  /// How many lines have come since the last answer that nothing waited for.
  var unasked = 0
  /// What lines came instead of which answers, since the last one; it stands once the process proves to be alive.
  var spoiled: [(ticket: Ticket, answer: Answer)] = []

  /// Adds a batch; `declined` if the target need not be asked.
  mutating func add(_ batch: QuestionBatch, declined: ForeignText?) {
    let number = firstBatch + batches.count
    if newest.policy != batch.policy || newest.context != batch.context {
      newest = (batch.policy, batch.context, newest.number + 1, nil)
    }
    batches.append(
      OpenBatch(
        batch: batch, policyNumber: newest.number, reply: nil,
        answers: Array(repeating: nil, count: batch.urls.count), missing: batch.urls.count))
    if let reply = declined.map(PolicyReply.declined) ?? newest.reply {
      settlePolicy(number, reply)
      if reply != .accepted { return }
    }
    work.append(Ticket(batch: number, .policy))
    work += batch.urls.indices.map { Ticket(batch: number, index: $0) }
  }

  /// Whether the oldest batch has all its answers.
  var isFrontComplete: Bool {
    guard let front = batches.first else { return true }
    return front.missing == 0 && front.reply != nil && unexplained?.suspect.batch != firstBatch
  }

  /// Takes the oldest batch.
  mutating func takeFront() -> AnsweredBatch {
    guard !batches.isEmpty else { return AnsweredBatch(reply: .accepted, answers: []) }
    let front = batches.removeFirst()
    firstBatch += 1
    ledger.forget(before: firstBatch)
    let reply = front.reply ?? .accepted
    return AnsweredBatch(reply: reply, answers: front.answers.map { $0 ?? reply.answer })
  }

  subscript(ticket: Ticket) -> Answer? {
    let number = ticket.batch - firstBatch
    guard ticket.isQuestion, batches.indices.contains(number) else { return nil }
    return batches[number].answers[ticket.index]
  }
}
