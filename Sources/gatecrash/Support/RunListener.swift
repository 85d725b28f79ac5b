import Foundation
import HarnessModel
import Reports

/// Hears the events of a run: keeps the record, gathers what the reports need, shows progress.
final class RunListener {
  /// What the reports are made of.
  private(set) var gathered: RunRecord?
  /// The first thing that could not be written; the run is pointless from then on.
  private(set) var failure: WriteError?

  private let record: RecordWriter
  private let verbosity: Verbosity
  private let began = ContinuousClock.now
  private var shown: ContinuousClock.Instant?
  /// The target that is asked, and since when.
  private var current: (id: TargetID, since: ContinuousClock.Instant)?
  private let redraws = Console.showsProgress
  /// The target whose slowness was remarked upon.
  private var remarked: TargetID?

  /// How much is told while a run goes on.
  enum Verbosity {
    case quiet, normal, verbose
  }

  /// Writes events to a record.
  init(record: RecordWriter, verbosity: Verbosity) {
    self.record = record
    self.verbosity = verbosity
  }

  /// Takes in one event.
  func hear(_ event: RunEvent) {
    if case .progress(let progress) = event {
      show(progress)
      return
    }
    if case .started(let header) = event {
      gathered = RunRecord(header: header)
    } else {
      gathered?.add(event)
    }
    if verbosity == .verbose { tell(event) }
    guard failure == nil else { return }
    do throws(WriteError) {
      try record.append(event)
    } catch {
      failure = error
    }
  }

  /// Removes the progress line.
  func clear() {
    if redraws, shown != nil { Console.redraw("") }
  }

  private func show(_ progress: RunProgress) {
    guard verbosity != .quiet else { return }
    let now = ContinuousClock.now
    if current?.id != progress.target { current = (progress.target, shown == nil ? began : now) }
    remarkIfSlow(progress, after: (now - (current?.since ?? began)) / .seconds(1))
    let pause: Duration = redraws ? .milliseconds(100) : .seconds(20)
    guard now - (shown ?? began) >= pause else { return }
    shown = now
    let seconds = (now - (current?.since ?? began)) / .seconds(1)
    let line = ProgressLine(style: Console.style).text(progress, after: seconds).string
    if redraws { Console.redraw(line) } else { Console.remark(line) }
  }

  /// Says once for each target that its cases take long.
  private func remarkIfSlow(_ progress: RunProgress, after seconds: Double) {
    guard remarked != progress.target, let remark = SlowTarget.remark(progress, after: seconds) else {
      return
    }
    remarked = progress.target
    clear()
    Console.remark(TerminalText(remark).string)
  }

  private func tell(_ event: RunEvent) {
    switch event {
    case .target(let report):
      Console.remark(TerminalText("asking \(ours: report.id.rawValue)").string)
    case .finding(let finding):
      let prose: Prose =
        "\(ours: finding.target.rawValue) \(ours: finding.property.rawValue) \(finding.minimal.url)"
      Console.remark(TerminalText(prose).string)
    default: break
    }
  }
}
