import HarnessModel

extension Docket {
  /// Appends the next line to be sent; `false` if there is none, or too many wait already.
  mutating func writeNext(to line: inout [UInt8]) -> Bool {
    guard ledger.waitingCount < window else { return false }
    // After trouble, nobody is asked before it is known whether the noise of the one before him has ended.
    if window == 1, writeProbe(to: &line) { return true }
    while let ticket = nextWork() {
      let number = ticket.batch - firstBatch
      guard number >= 0, isOpen(ticket) else {
        dropWork()
        relieve(ticket)
        continue
      }
      if inForce != batches[number].policyNumber {
        writePolicy(ticket.batch, to: &line)
        if ticket.isPolicy { dropWork() }
        if inForce == nil { continue }
        return true
      }
      dropWork()
      if ticket.isPolicy {
        relieve(ticket)
        continue
      }
      let id = ledger.send(ticket)
      let batch = batches[number].batch
      Question.append(ask: batch.urls[ticket.index], base: batch.policy.base, id: id, to: &line)
      asked += 1
      burden(ticket)
      return true
    }
    return ledger.waitingCount == 0 && writeProbe(to: &line)
  }

  /// Asks for a sign of life if the last lines were no answers, until it comes or nothing but noise is to be had.
  private mutating func writeProbe(to line: inout [UInt8]) -> Bool {
    guard let batch = spoiled.last?.ticket.batch else { return false }
    let probes = spoiled.count { $0.ticket.isPing }
    if unasked == 0 && probes == Self.mostProbes || batch < firstBatch || !writePing(batch, to: &line) {
      acceptStrays()
      widen()
      return false
    }
    return true
  }

  /// Appends the policy in force once more, to see whether the target still answers.
  mutating func writePing(to line: inout [UInt8]) -> Bool {
    guard let oldest = ledger.oldest(), oldest.ticket.batch >= firstBatch else { return false }
    return writePing(oldest.ticket.batch, to: &line)
  }

  private mutating func writePing(_ number: Int, to line: inout [UInt8]) -> Bool {
    let id = ledger.send(Ticket(batch: number, .ping))
    let batch = batches[number - firstBatch].batch
    if let context = batch.context {
      Question.append(context: context, id: id, to: &line)
      return true
    }
    if Question.append(policy: batch.policy, id: id, to: &line) { return true }
    ledger.takeBack()
    return false
  }

  private mutating func writePolicy(_ batch: Int, to line: inout [UInt8]) {
    let open = batches[batch - firstBatch]
    if let context = open.batch.context {
      guard listsInForce == open.batch.policy || writeLists(batch, to: &line) else { return }
      Question.append(context: context, id: ledger.send(Ticket(batch: batch, .policy)), to: &line)
      inForce = open.policyNumber
      return
    }
    listsInForce = nil
    let id = ledger.send(Ticket(batch: batch, .policy))
    if Question.append(policy: open.batch.policy, id: id, to: &line) {
      inForce = open.policyNumber
    } else {
      ledger.takeBack()
      inForce = nil
      settlePolicy(batch, .declined("an entry is not UTF-8, so JSON cannot carry it"))
    }
  }

  /// Appends the policy that a conversation is to follow; `false` if it cannot be written.
  private mutating func writeLists(_ batch: Int, to line: inout [UInt8]) -> Bool {
    let policy = batches[batch - firstBatch].batch.policy
    let id = ledger.send(Ticket(batch: batch, .lists))
    if Question.append(policy: policy, id: id, to: &line) {
      listsInForce = policy
      return true
    }
    ledger.takeBack()
    (inForce, listsInForce) = (nil, nil)
    settlePolicy(batch, .declined("an entry is not UTF-8, so JSON cannot carry it"))
    return false
  }

  /// Whether the ticket still wants an answer.
  private func isOpen(_ ticket: Ticket) -> Bool {
    let open = batches[ticket.batch - firstBatch]
    if ticket.isPolicy { return open.reply == nil || open.missing > 0 }
    switch open.reply {
    case .rejected, .declined, .failed: return false
    case .accepted, nil: return open.answers[ticket.index] == nil
    }
  }

  /// Lays what nobody was asked for, or died of, on the question that is sent next.
  private mutating func burden(_ ticket: Ticket) {
    if let carried {
      unexplained = Unexplained(answer: carried, suspect: ticket, group: [ticket], size: 1)
      self.carried = nil
    }
    if let stray, let newest = ledger.waiting().last {
      self.stray = nil
      ledger.settle(newest.position, excused: true)
      spoiled.append((ticket, stray))
    }
  }

  private func nextWork() -> Ticket? {
    again.last ?? (workDone < work.count ? work[workDone] : nil)
  }

  private mutating func dropWork() {
    if again.popLast() != nil { return }
    workDone += 1
    if workDone == work.count {
      work.removeAll(keepingCapacity: true)
      workDone = 0
    }
  }
}
