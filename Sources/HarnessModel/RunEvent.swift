/// What a run tells whoever listens, in order: one header, then the rest, then one footer.
///
/// The record is these events, one JSON line each, without `progress`. A record without a footer was
/// cut off.
public enum RunEvent: Sendable {
  /// The run begins.
  case started(RunHeader)
  /// A target greeted, or could not be reached.
  case target(TargetReport)
  /// Counts so far, for a progress line; never recorded.
  case progress(RunProgress)
  /// A property was broken. A later event with the same identifier replaces an earlier one.
  case finding(Finding)
  /// One line of the coverage tables.
  case coverage(CoverageRow)
  /// What one gate of the context rule admits in a session.
  case capacity(SessionAdmissions)
  /// How many pairs of techniques stood together on one URL.
  case pairs(TechniquePairs)
  /// One line of the statistics by label, where they were asked for.
  case statistic(LabelRow)
  /// Something the reader of the report should know, such as a skipped target.
  case notice(Prose)
  /// The run ended.
  case finished(RunFooter)
}

/// What is fixed before the first question.
public struct RunHeader: Hashable, Sendable {
  /// The version of this tool.
  public var tool: String
  /// The Unicode versions in use, by component, such as `ICU` and `libidn2`.
  public var unicode: [String: String]
  /// The seed of all random choices.
  public var seed: UInt64
  /// Hexadecimal digest of everything that decides the cases.
  public var campaign: String
  /// The profile: `quick`, `ci` or `deep`.
  public var profile: String
  /// The policies asked for by the user, or of the embedded default.
  public var policies: [Policy]
  /// The readers whose readings decide.
  public var fetchers: [ReaderID]
  /// The lowest severity at which the run fails.
  public var failOn: Severity
  /// The time the run began, ISO 8601 in UTC; the only time in a record.
  public var startedAt: String
  /// Plain words for the properties and techniques that the record names, by identifier, and the values
  /// of knobs, so that a report can be made from the record alone.
  public var titles: [String: String]

  /// Makes a header.
  public init(
    tool: String, unicode: [String: String], seed: UInt64, campaign: String, profile: String,
    policies: [Policy], fetchers: [ReaderID], failOn: Severity, startedAt: String,
    titles: [String: String] = [:]
  ) {
    self.tool = tool
    self.unicode = unicode
    self.seed = seed
    self.campaign = campaign
    self.profile = profile
    self.policies = policies
    self.fetchers = fetchers
    self.failOn = failOn
    self.startedAt = startedAt
    self.titles = titles
  }
}

/// A target as it introduced itself, or why it could not.
public struct TargetReport: Hashable, Sendable {
  /// The target.
  public var id: TargetID
  /// The greeting, or `nil` if the target was not reached.
  public var greeting: TargetGreeting?
  /// Why the target was not reached, and what to try.
  public var trouble: Prose?

  /// Makes a report.
  public init(id: TargetID, greeting: TargetGreeting?, trouble: Prose? = nil) {
    self.id = id
    self.greeting = greeting
    self.trouble = trouble
  }
}

/// What a target says of itself before the first question.
public struct TargetGreeting: Hashable, Sendable {
  /// Its own name.
  public var name: ForeignText
  /// Its version.
  public var version: ForeignText
  /// What it can do; capabilities not named are declined, not failed.
  public var capabilities: Set<Capability>
  /// The reader that really fetches, if the target knows.
  public var fetcher: ReaderID?

  /// Makes a greeting.
  public init(
    name: ForeignText, version: ForeignText, capabilities: Set<Capability>, fetcher: ReaderID? = nil
  ) {
    self.name = name
    self.version = version
    self.capabilities = capabilities
    self.fetcher = fetcher
  }
}

/// Something a target may or may not be able to do, by its name in the line protocol.
public enum Capability: String, Hashable, Sendable, CaseIterable {
  case allow, block, subdomains, subpaths
  case unicodeEntries = "unicode_entries"
  case context, read, relative
}

/// Counts while a run goes on.
public struct RunProgress: Hashable, Sendable {
  /// The target being asked.
  public var target: TargetID
  /// Cases of this target judged so far.
  public var cases: Int
  /// Cases planned for this target, if known.
  public var planned: Int?
  /// Different findings of this target so far.
  public var findings: Int

  /// Makes a count.
  public init(target: TargetID, cases: Int, planned: Int?, findings: Int) {
    self.target = target
    self.cases = cases
    self.planned = planned
    self.findings = findings
  }
}

/// What is known after the last answer.
public struct RunFooter: Hashable, Sendable {
  /// Cases asked.
  public var cases: Int
  /// Cases in which a verdict was obtained and judged.
  public var decided: Int
  /// Whether everything planned was asked and every target answered.
  public var complete: Bool
  /// Why the run stopped.
  public var ending: Ending
  /// The exit status of the run.
  public var exitStatus: Int32

  /// Why a run stopped.
  public enum Ending: String, Hashable, Sendable, CaseIterable {
    case exhausted, caseLimit, timeLimit, interrupted, targetsLost, nothingDecided
  }

  /// Makes a footer.
  public init(cases: Int, decided: Int, complete: Bool, ending: Ending, exitStatus: Int32) {
    self.cases = cases
    self.decided = decided
    self.complete = complete
    self.ending = ending
    self.exitStatus = exitStatus
  }
}
