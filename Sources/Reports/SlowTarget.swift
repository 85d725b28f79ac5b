public import HarnessModel

/// A remark on a target that takes long to answer: told while the run goes on, and never recorded, since how fast a
/// machine is belongs into no report.
public enum SlowTarget {
  /// A target whose cases take longer than this many seconds is remarked upon.
  public static let patience = 600.0
  /// Seconds after which its pace is taken to be known.
  static let settling = 10.0

  /// What to say, or `nil` if the target is fast enough or its pace is not known yet.
  ///
  /// - Parameter seconds: The time since the target was first asked.
  public static func remark(_ progress: RunProgress, after seconds: Double) -> Prose? {
    guard seconds >= settling, progress.cases > 0, let planned = progress.planned, planned > progress.cases
    else { return nil }
    let rate = Double(progress.cases) / seconds
    let whole = Double(planned) / rate
    guard whole > patience else { return nil }
    let pace = rate < 1 ? "less than one" : Count.grouped(Int(rate))
    return """
      Target \(ours: progress.target.rawValue) answers \(ours: pace) cases a second, so its \
      \(ours: Count.grouped(planned)) cases take about \(ours: Count.duration(whole)). Ask for fewer with --cases, \
      or end the run with --time-limit; what was asked until then is reported.
      """
  }
}
