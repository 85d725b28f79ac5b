import HarnessModel

extension Docket {
  /// Whether silence may be blamed only after asking whether the target answers anything at all.
  ///
  /// That is so when the question had its extra time alone, or when the target is known to skip questions.
  mutating func silenceNeedsPing() -> Bool {
    guard let oldest = ledger.oldest() else { return false }
    if ledger.waiting().contains(where: { $0.ticket.isPing }) { return false }
    return oldest.ticket.isQuestion && (skips || patient == oldest.ticket && isAlone)
  }

  /// Whether the process was asked nothing but what waits.
  private var isAlone: Bool { asked <= 1 }

  /// Takes note that the process has ended, or was ended, in the way that the answer tells.
  ///
  /// The process must be replaced before anything is sent again.
  mutating func interrupt(_ trouble: Answer) {
    // What came instead of answers may have been the work of the one question that made the trouble.
    let waiting = (spoiled.map(\.ticket) + ledger.waiting().map(\.ticket)).filter { !$0.isPing }
    let (wasAlone, said) = (isAlone, spoiled.first?.answer)
    ledger.restart()
    spoiled.removeAll()
    (inForce, asked, unasked, stray) = (nil, 0, 0, nil)
    listsInForce = nil
    guard let oldest = waiting.first else {
      if trouble.isAbnormalEnd, carried == nil { carried = trouble }
      return
    }
    let hasHadItsTime = if case .hung = trouble { patient == oldest } else { true }
    if waiting.count == 1, wasAlone, hasHadItsTime {
      if case .hung = trouble, let said {
        blame(oldest, said)
      } else {
        blame(oldest, trouble)
      }
      return
    }
    again += waiting.reversed()
    window = 1
    if case .hung = trouble { patient = oldest }
    unexplained = Unexplained(
      answer: trouble, suspect: waiting.first(where: \.isQuestion) ?? oldest, group: Set(waiting),
      size: waiting.count)
  }

  /// Gives every question that has no answer the same one: the target cannot be asked any more.
  mutating func giveUp(_ answer: Answer) {
    for number in batches.indices {
      for index in batches[number].answers.indices where batches[number].answers[index] == nil {
        batches[number].answers[index] = answer
      }
      batches[number].missing = 0
      if batches[number].reply == nil { batches[number].reply = .failed(answer) }
    }
    if let unexplained { conclude(unexplained) }
    unexplained = nil
    spoiled.removeAll()
    work.removeAll()
    workDone = 0
    again.removeAll()
    ledger.restart()
  }

  private mutating func blame(_ ticket: Ticket, _ trouble: Answer) {
    unexplained = nil
    patient = nil
    if ticket.isQuestion {
      answer(ticket, trouble)
    } else {
      settlePolicy(ticket.batch, .failed(trouble))
    }
  }

  /// Doubles the number of lines that may wait, once all have been answered and not only the policy.
  mutating func widen() {
    guard window < widest, asked > 0 else { return }
    window = window > 1 << 20 ? widest : min(widest, window * 2)
  }

  /// Strikes a ticket off the group of suspects.
  mutating func relieve(_ ticket: Ticket) {
    if patient == ticket { patient = nil }
    guard unexplained?.group.remove(ticket) != nil, let unexplained, unexplained.group.isEmpty else {
      return
    }
    self.unexplained = nil
    conclude(unexplained)
  }

  /// The trouble did not come back: a death is kept as data, a delay was only load.
  private mutating func conclude(_ trouble: Unexplained) {
    if case .hung = trouble.answer {
      if trouble.size > 1 { widest = max(1, min(widest, trouble.size) / 2) }
      return
    }
    let number = trouble.suspect.batch - firstBatch
    guard trouble.suspect.isQuestion, number >= 0 else { return }
    if batches[number].answers[trouble.suspect.index] == nil { batches[number].missing -= 1 }
    batches[number].answers[trouble.suspect.index] = trouble.answer
  }
}

extension Answer {
  /// Whether a process that ends like this while nothing is asked of it has failed.
  fileprivate var isAbnormalEnd: Bool {
    switch self {
    case .crashed(let crash): crash.status != 0
    default: true
    }
  }
}
