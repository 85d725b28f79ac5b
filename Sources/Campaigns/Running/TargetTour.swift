internal import HarnessModel
internal import Techniques
internal import Targets
internal import UnicodeSecurity

/// The frame of every campaign: a header, one target after the other, a footer.
///
/// What a target is asked, and what is told of it, is the campaign's. Several targets may be asked at the same
/// time (``TargetLanes``); what is told stands in the order of the targets all the same.
struct TargetTour {
  /// What is told first.
  let header: RunHeader
  /// How long and how much a target may take.
  let limits: TargetLimits
  /// The time for all targets together.
  let timeLimit: Duration?
  /// Whether the number of cases was limited by whoever asked for the run.
  let hasLimit: Bool
  /// How many targets are asked at the same time.
  let width: Int

  /// One target that is open, and what its part needs.
  struct Stop {
    let target: TargetID
    let session: any TargetSession
    let sign: StopSign
    let emit: (RunEvent) -> Void
  }

  /// What visiting a target came to.
  enum Visit<Yield: Sendable>: Sendable {
    /// It could not be opened.
    case missing
    /// Its part of the run, and what the campaign keeps of it.
    case attacked(TargetPart, Yield)
  }

  /// Opens targets and has each attacked.
  ///
  /// - Parameters:
  ///   - warnings: what the reader should know before the first target.
  ///   - isCancelled: asked on the calling thread; once it says so, no further target is opened.
  ///   - emit: hears every event on the calling thread, target by target.
  ///   - attack: asks a target that is open, tells what is found, and says what it came to; on any thread.
  ///   - gather: takes what the campaign keeps of each target, on the calling thread and in their order.
  ///   - closing: what is to be told behind the last target.
  func run<Yield: Sendable>(
    _ targets: [any Target], warnings: [Prose] = [], isCancelled: () -> Bool, emit: (RunEvent) -> Void,
    attack: @escaping @Sendable (Stop) -> (TargetPart, Yield), gather: (Yield) -> Void,
    closing: () -> [RunEvent] = { [] }
  ) -> RunFooter {
    emit(.started(header))
    for warning in warnings { emit(.notice(warning)) }
    var results = RunResults(failOn: header.failOn)
    func take(_ visit: Visit<Yield>) {
      switch visit {
      case .missing: results.missing += 1
      case .attacked(let part, let yield):
        results.add(part)
        gather(yield)
      }
    }
    if width > 1, targets.count > 1 {
      let lanes = TargetLanes(self, targets, attack, deadline)
      if !lanes.run(isCancelled: isCancelled, emit: emit, take: take) { results.isInterrupted = true }
    } else {
      let deadline = deadline
      withoutActuallyEscaping(isCancelled) { isCancelled in
        withoutActuallyEscaping(emit) { emit in
          let sign = StopSign(deadline: deadline, isCancelled: isCancelled)
          for target in targets where !results.isInterrupted { take(visit(target, sign, emit, attack)) }
        }
      }
    }
    for event in closing() { emit(event) }
    let footer = results.footer(hasLimit: hasLimit)
    emit(.finished(footer))
    return footer
  }

  private var deadline: ContinuousClock.Instant? { timeLimit.map { ContinuousClock.now + $0 } }

  /// Opens one target, has it attacked, and closes it.
  func visit<Yield: Sendable>(
    _ target: any Target, _ sign: StopSign, _ emit: @escaping (RunEvent) -> Void,
    _ attack: (Stop) -> (TargetPart, Yield)
  ) -> Visit<Yield> {
    let session: any TargetSession
    do throws(TargetError) {
      session = try target.open(limits)
    } catch {
      emit(.target(TargetReport(id: target.id, greeting: nil, trouble: error.prose)))
      return .missing
    }
    defer { session.close() }
    emit(.target(TargetReport(id: target.id, greeting: session.greeting)))
    let (part, yield) = attack(Stop(target: target.id, session: session, sign: sign, emit: emit))
    return .attacked(part, yield)
  }

  /// The first lines of every technique's page, by identifier, for the header.
  static var techniqueTitles: [String: String] {
    Dictionary(TechniquePages.all.map { ($0.id.text, $0.summary) }) { first, _ in first }
  }
}
