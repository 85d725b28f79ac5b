import Dispatch
import Foundation
import HarnessModel

/// A session with a gate in this process.
final class ClosureSession: TargetSession {
  /// Threads left behind in a hang before the gate counts as lost: each may keep a core busy.
  ///
  /// Those that came back late do not count.
  static let abandonedThreads = 16
  /// How much longer a question gets when it is asked again alone, until one has hung all that time.
  static let patience = 5
  /// How long we wait before we look whether we are still wanted, in milliseconds.
  static let watchfulness = 200

  let greeting: TargetGreeting
  private let gate: ClosureTarget.ContextGate
  private let limits: TargetLimits
  private var worker: ClosureWorker?
  private var abandoned: [ClosureWorker] = []
  /// Whether the gate has hung for sure once; from then on nobody is asked again alone.
  private var hasHung = false
  private var isAbandoned: () -> Bool = { false }
  /// Batches in order, with the answer where the gate need not be asked.
  private var batches: [(batch: QuestionBatch, declined: ForeignText?)] = []

  init(_ target: ClosureTarget, _ limits: TargetLimits) {
    greeting = target.greeting
    gate = target.gate
    self.limits = limits
    worker = ClosureWorker(target.gate)
  }

  deinit {
    worker?.abandon()
  }

  func submit(_ batch: QuestionBatch) {
    let declined = batch.reasonToDecline(greeting.capabilities)
    batches.append((batch, declined))
    if declined == nil { worker?.submit(batch) }
  }

  func collect() -> AnsweredBatch {
    guard !batches.isEmpty else { return AnsweredBatch(reply: .accepted, answers: []) }
    let (batch, declined) = batches.removeFirst()
    if let declined {
      return AnsweredBatch(
        reply: .declined(declined),
        answers: Array(repeating: .declined(declined), count: batch.urls.count))
    }
    return answer(batch)
  }

  func abandon(when isAbandoned: @escaping () -> Bool) {
    self.isAbandoned = isAbandoned
  }

  /// Whether too many threads were left behind for another one.
  var isLost: Bool { worker == nil }

  func close() {
    worker?.abandon()
    worker = nil
  }

  // MARK: - Waiting

  /// Waits for a batch, asking again from where the gate hung.
  private func answer(_ batch: QuestionBatch) -> AnsweredBatch {
    var answers: [Answer] = []
    var isSubmitted = true
    while true {
      guard let worker, !isAbandoned() else { return Self.lost(batch, answers) }
      if !isSubmitted {
        worker.submit(
          QuestionBatch(
            policy: batch.policy, context: batch.context, urls: Array(batch.urls[answers.count...])))
        for later in batches where later.declined == nil { worker.submit(later.batch) }
      }
      if let progress = wait(worker, milliseconds: limits.question), let reply = progress.reply {
        // Nearly always nothing came before, and there is nothing to copy.
        return AnsweredBatch(
          reply: reply, answers: answers.isEmpty ? progress.answers : answers + progress.answers)
      }
      let progress = worker.abandon()
      abandoned.append(worker)
      answers += progress.answers
      let suspect = progress.reply == nil ? nil : batch.urls[answers.count]
      let question = QuestionBatch(
        policy: batch.policy, context: batch.context, urls: suspect.map { [$0] } ?? [])
      guard let answer = verdict(on: question) else { return Self.lost(batch, answers) }
      switch answer {
      case .hung where suspect == nil:
        return AnsweredBatch(
          reply: .failed(answer), answers: Array(repeating: answer, count: batch.urls.count))
      case _ where suspect == nil: break
      default: answers.append(answer)
      }
      isSubmitted = false
    }
  }

  /// What to say of a question, or of the policy alone, that took all its time; `nil` once nobody wants to know.
  private func verdict(on question: QuestionBatch) -> Answer? {
    worker = nil
    if isAbandoned() { return nil }
    let answer = hasHung ? .hung(milliseconds: limits.question) : askAlone(question)
    if isAbandoned() { return nil }
    if case .hung = answer { hasHung = true }
    if hasRoom() { worker = ClosureWorker(gate) }
    return answer
  }

  /// Whether one more thread may be left behind; waits for one of them to come back, if there are as many as may be.
  private func hasRoom() -> Bool {
    let deadline = DispatchTime.now() + .milliseconds(limits.question * Self.patience)
    while true {
      abandoned.removeAll(where: \.hasEnded)
      if abandoned.count < Self.abandonedThreads { return true }
      if isAbandoned() || DispatchTime.now() >= deadline { return false }
      Thread.sleep(forTimeInterval: 0.001)
    }
  }

  /// Asks on a new thread with more time: the machine may have been busy.
  private func askAlone(_ question: QuestionBatch) -> Answer {
    let alone = ClosureWorker(gate)
    alone.submit(question)
    let milliseconds = limits.question * Self.patience
    let progress = wait(alone, milliseconds: milliseconds)
    alone.abandon()
    if progress == nil { abandoned.append(alone) }
    guard let progress else { return .hung(milliseconds: milliseconds) }
    return progress.answers.first ?? progress.reply?.answer ?? .hung(milliseconds: milliseconds)
  }

  /// Waits for the worker's next job while it makes steps; `nil` when it stood still for that long, or when nobody
  /// waits for the answers any more.
  private func wait(_ worker: ClosureWorker, milliseconds: Int) -> ClosureWorker.Progress? {
    let slice = min(max(1, milliseconds / 8), Self.watchfulness)
    var steps = worker.steps
    var still = DispatchTime.now()
    while true {
      if let progress = worker.finished(within: slice) { return progress }
      let now = worker.steps
      if now != steps { (steps, still) = (now, .now()) }
      if isAbandoned() || DispatchTime.now() >= still + .milliseconds(milliseconds) { return nil }
    }
  }

  private static func lost(_ batch: QuestionBatch, _ answers: [Answer]) -> AnsweredBatch {
    let reason: ForeignText = "the gate was given up: it hung too often, and each time keeps a thread"
    let missing = batch.urls.count - answers.count
    return AnsweredBatch(
      reply: answers.isEmpty ? .failed(.failed(reason)) : .accepted,
      answers: answers + Array(repeating: .failed(reason), count: missing))
  }
}
