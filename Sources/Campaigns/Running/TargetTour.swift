internal import HarnessModel
internal import Techniques
internal import Targets
internal import UnicodeSecurity

/// The frame of every campaign: a header, one target after the other, a footer.
///
/// What a target is asked, and what is told of it, is the campaign's.
struct TargetTour {
  /// What is told first.
  let header: RunHeader
  /// How long and how much a target may take.
  let limits: TargetLimits
  /// The time for all targets together.
  let timeLimit: Duration?
  /// Whether the number of cases was limited by whoever asked for the run.
  let hasLimit: Bool

  /// One target that is open, and what its part needs.
  struct Stop {
    let target: TargetID
    let session: any TargetSession
    let sign: StopSign
    let emit: (RunEvent) -> Void
  }

  /// Opens one target after the other and has each attacked.
  ///
  /// - Parameters:
  ///   - warnings: what the reader should know before the first target.
  ///   - attack: asks a target that is open, tells what is found, and says what it came to.
  ///   - closing: what is to be told behind the last target.
  func run(
    _ targets: [any Target], warnings: [Prose] = [], isCancelled: () -> Bool, emit: (RunEvent) -> Void,
    attack: (Stop) -> TargetPart, closing: () -> [RunEvent] = { [] }
  ) -> RunFooter {
    withoutActuallyEscaping(emit) { emit in
      withoutActuallyEscaping(isCancelled) { isCancelled in
        emit(.started(header))
        for warning in warnings { emit(.notice(warning)) }
        let sign = StopSign(
          deadline: timeLimit.map { ContinuousClock.now + $0 }, isCancelled: isCancelled)
        var results = RunResults(failOn: header.failOn)
        for target in targets where !results.isInterrupted {
          visit(target, sign, &results, emit, attack)
        }
        for event in closing() { emit(event) }
        let footer = results.footer(hasLimit: hasLimit)
        emit(.finished(footer))
        return footer
      }
    }
  }

  private func visit(
    _ target: any Target, _ sign: StopSign, _ results: inout RunResults,
    _ emit: @escaping (RunEvent) -> Void, _ attack: (Stop) -> TargetPart
  ) {
    let session: any TargetSession
    do throws(TargetError) {
      session = try target.open(limits)
    } catch {
      emit(.target(TargetReport(id: target.id, greeting: nil, trouble: error.prose)))
      results.missing += 1
      return
    }
    defer { session.close() }
    emit(.target(TargetReport(id: target.id, greeting: session.greeting)))
    results.add(attack(Stop(target: target.id, session: session, sign: sign, emit: emit)))
  }

  /// The first lines of every technique's page, by identifier, for the header.
  static var techniqueTitles: [String: String] {
    Dictionary(TechniquePages.all.map { ($0.id.text, $0.summary) }) { first, _ in first }
  }
}
