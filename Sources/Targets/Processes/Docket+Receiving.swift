import HarnessModel

extension Docket {
  /// Takes one line of the target; `false` if it says what it was not asked for, without end.
  mutating func receive(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let reply = ReplyLine(line) else {
      return strayed(.garbled(.notJSON, .excerpt(of: line)), hasNumber: false)
    }
    switch reply.id.map({ ledger.match($0) }) ?? .unknown {
    case .waiting(let ticket, let position):
      ledger.settle(position)
      acceptStrays()
      if ticket.isQuestion {
        answer(ticket, reply.answer(line))
      } else {
        answerPolicy(ticket, position, reply.policyReply(line))
      }
      if ledger.waitingCount == 0 { widen() }
      return true
    case .excused(let ticket):
      acceptStrays()
      if let ticket, self[ticket] == .garbled(.missing, "") {
        replace(ticket, .garbled(.late, .excerpt(of: line)))
      }
      return true
    case .answered(let ticket):
      let duplicate = Answer.garbled(.duplicateID, .excerpt(of: line))
      guard ticket.isQuestion, let first = self[ticket] else { return strayed(duplicate) }
      if case .garbled = first { return countUnasked() }
      replace(ticket, duplicate)
      return countUnasked()
    case .forgotten:
      return strayed(.garbled(.duplicateID, .excerpt(of: line)))
    case .unknown:
      return strayed(.garbled(.unknownID, .excerpt(of: line)), hasNumber: reply.id != nil)
    }
  }

  /// Puts an answer where a question waits for one, unless its policy has settled it already.
  mutating func answer(_ ticket: Ticket, _ answer: Answer) {
    relieve(ticket)
    let number = ticket.batch - firstBatch
    guard number >= 0, batches[number].answers[ticket.index] == nil else { return }
    batches[number].answers[ticket.index] = answer
    batches[number].missing -= 1
  }

  /// Settles the reply of a batch, and of its neighbours under the same policy; with all their questions unless it
  /// was accepted.
  mutating func settlePolicy(_ batch: Int, _ reply: PolicyReply) {
    let policy = batches[batch - firstBatch].policyNumber
    if policy == newest.number, newest.reply == nil { newest.reply = reply }
    for number in batches.indices where batches[number].policyNumber == policy {
      guard batches[number].reply == nil else { continue }
      batches[number].reply = reply
      if reply == .accepted { continue }
      batches[number].answers = Array(repeating: reply.answer, count: batches[number].answers.count)
      batches[number].missing = 0
      for (ticket, position) in ledger.waiting()
      where ticket.batch == firstBatch + number && ticket.isQuestion {
        ledger.settle(position, excused: true)
        relieve(ticket)
      }
    }
  }

  private mutating func answerPolicy(_ ticket: Ticket, _ position: Int, _ reply: PolicyReply) {
    if ticket.isPing {
      for (skipped, place) in ledger.waiting() where place < position {
        skips = true
        ledger.settle(place, excused: true)
        if skipped.isQuestion { answer(skipped, .garbled(.missing, "")) }
        relieve(skipped)
        if skipped.isPolicy { settlePolicy(skipped.batch, .failed(.garbled(.missing, ""))) }
      }
    } else if ticket.batch >= firstBatch {
      relieve(ticket)
      // A policy in front of a conversation is only half of what is to be enforced.
      if ticket.isLists, reply == .accepted { return }
      settlePolicy(ticket.batch, reply)
    }
  }

  private mutating func replace(_ ticket: Ticket, _ answer: Answer) {
    batches[ticket.batch - firstBatch].answers[ticket.index] = answer
  }

  /// A line that belongs to no question is what came instead of the oldest answer, if the process lives on.
  ///
  /// A policy is spoiled only by a line that may have been meant as its reply: one without any number.
  private mutating func strayed(_ answer: Answer, hasNumber: Bool = true) -> Bool {
    let oldest = ledger.oldest { $0.isQuestion || !hasNumber }
    guard let oldest else {
      if stray == nil { stray = answer }
      return countUnasked()
    }
    ledger.settle(oldest.position, excused: true)
    spoiled.append((oldest.ticket, answer))
    return true
  }

  private mutating func countUnasked() -> Bool {
    unasked += 1
    return unasked < Self.mostUnasked
  }

  /// The process does more than make noise: what came instead of answers stands.
  mutating func acceptStrays() {
    unasked = 0
    let accepted = spoiled
    spoiled.removeAll(keepingCapacity: true)
    for (ticket, answer) in accepted {
      relieve(ticket)
      if ticket.isQuestion {
        self.answer(ticket, answer)
      } else if ticket.isPolicy, ticket.batch >= firstBatch {
        settlePolicy(ticket.batch, .failed(answer))
      }
    }
  }
}
