import Dispatch
import Foundation
import HarnessModel
import Synchronization

/// One thread that runs a gate, and what it has finished so far.
///
/// The session takes finished jobs and watches `steps`. A worker whose steps stand still is abandoned:
/// whatever its thread does afterwards goes nowhere.
final class ClosureWorker: Sendable {
  /// What one job has come to.
  struct Progress: Sendable {
    var reply: PolicyReply?
    var answers: [Answer] = []
  }

  private struct State {
    var waiting: [QuestionBatch] = []
    var running = Progress()
    var finished: [Progress] = []
    var steps = 0
    var isAbandoned = false
    var hasEnded = false
  }

  private let state = Mutex(State())
  private let work = DispatchSemaphore(value: 0)
  private let done = DispatchSemaphore(value: 0)

  /// Starts the thread.
  init(_ gate: @escaping ClosureTarget.ContextGate) {
    let thread = Thread { [self] in
      run(gate)
      state.withLock { $0.hasEnded = true }
    }
    thread.name = "gatecrash gate"
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Queues a job.
  func submit(_ job: QuestionBatch) {
    state.withLock { $0.waiting.append(job) }
    work.signal()
  }

  /// Takes the oldest finished job, waiting a while for it.
  func finished(within milliseconds: Int) -> Progress? {
    guard done.wait(timeout: .now() + .milliseconds(milliseconds)) == .success else { return nil }
    return state.withLock { $0.finished.isEmpty ? nil : $0.finished.removeFirst() }
  }

  /// Whether the thread has come back, however late.
  var hasEnded: Bool { state.withLock { $0.hasEnded } }

  /// How many times the gate has returned.
  var steps: Int { state.withLock { $0.steps } }

  /// Lets the thread go and says what the running job had come to.
  @discardableResult
  func abandon() -> Progress {
    let progress = state.withLock { state in
      state.isAbandoned = true
      return state.running
    }
    work.signal()
    return progress
  }

  // MARK: - On the thread

  private func run(_ gate: ClosureTarget.ContextGate) {
    var policy: Policy?
    var context: FetchContext?
    var policyReply = PolicyReply.accepted
    var reply = PolicyReply.accepted
    var rule: ((FetchContext?) throws -> (URLText) throws -> GateDecision)?
    var filter: ((URLText) throws -> GateDecision)?
    while let job = next() {
      let isOtherPolicy = policy != job.policy
      if isOtherPolicy {
        (policyReply, rule) = Self.compile { try gate(job.policy) }
        policy = job.policy
      }
      if isOtherPolicy || context != job.context {
        (reply, filter) = (policyReply, nil)
        if let rule { (reply, filter) = Self.compile { try rule(job.context) } }
        context = job.context
      }
      let isWanted = record { $0.reply = reply }
      guard isWanted, decide(job, reply, filter) else { return }
      state.withLock { state in
        state.finished.append(state.running)
        state.running = Progress()
      }
      done.signal()
    }
  }

  private func next() -> QuestionBatch? {
    work.wait()
    return state.withLock { state in
      state.isAbandoned || state.waiting.isEmpty ? nil : state.waiting.removeFirst()
    }
  }

  /// Notes something of the running job; `false` if nobody wants it any more.
  private func record(_ change: (inout Progress) -> Void) -> Bool {
    state.withLock { state in
      guard !state.isAbandoned else { return false }
      change(&state.running)
      state.steps += 1
      return true
    }
  }

  private func decide(
    _ job: QuestionBatch, _ reply: PolicyReply, _ filter: ((URLText) throws -> GateDecision)?
  ) -> Bool {
    guard let filter else {
      return record { $0.answers = Array(repeating: reply.answer, count: job.urls.count) }
    }
    guard record({ $0.answers.reserveCapacity(job.urls.count) }) else { return false }
    for url in job.urls {
      let answer: Answer
      do {
        let decision = try filter(url)
        answer = .verdict(decision.verdict, decision.detail)
      } catch let death as GateDied {
        answer = .crashed(Answer.Crash(status: nil, signal: death.signal))
      } catch {
        answer = .failed(ForeignText(String(describing: error)))
      }
      guard record({ $0.answers.append(answer) }) else { return false }
    }
    return true
  }

  private static func compile<Made>(_ make: () throws -> Made) -> (PolicyReply, Made?) {
    do {
      return (.accepted, try make())
    } catch let refusal as GateDeclines {
      return (.declined(refusal.reason), nil)
    } catch {
      return (.rejected(ForeignText(String(describing: error))), nil)
    }
  }
}
